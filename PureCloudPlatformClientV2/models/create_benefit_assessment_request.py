# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CreateBenefitAssessmentRequest(Model):
    """A benefit assessment to create: queue ids. Body of post_routing_assessments.

    Required by the platform: queue_ids.
    """

    queue_ids: list[str] | None = field("queueIds", default=None)
