# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class CreateBenefitAssessmentRequest(Model):
    """CreateBenefitAssessmentRequest of the Platform API.

    The platform requires: queue_ids.
    """

    queue_ids: list[str] | None = field("queueIds", default=None)
