# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class CreateBenefitAssessmentRequest(Model):
    """Required by the platform: queue_ids."""

    queue_ids: list[str] | None = field("queueIds", default=None)
