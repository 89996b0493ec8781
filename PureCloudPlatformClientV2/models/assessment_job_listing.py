# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BenefitAssessmentJob


class AssessmentJobListing(Model):
    """List of benefit assessment jobs. Answer of get_routing_assessments_jobs."""

    total: int | None = field("total", default=None)
    entities: list[BenefitAssessmentJob] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
