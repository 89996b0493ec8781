# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class CreateBenefitAssessmentJobRequest(Model):
    """CreateBenefitAssessmentJobRequest of the Platform API."""

    division_ids: list[str] | None = field("divisionIds", default=None)
