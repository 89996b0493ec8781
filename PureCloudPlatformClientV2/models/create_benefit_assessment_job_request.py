# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class CreateBenefitAssessmentJobRequest(Model):
    division_ids: list[str] | None = field("divisionIds", default=None)
