# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CreateBenefitAssessmentJobRequest(Model):
    """A benefit assessment job to create: division ids. Body of post_routing_assessments_jobs."""

    division_ids: list[str] | None = field("divisionIds", default=None)
