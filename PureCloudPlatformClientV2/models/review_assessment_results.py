# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ReviewAssessmentResults(Model):
    """Review assessment results of an assigned learning module. In AssignedLearningModule and 3 more."""

    by_assignees: bool | None = field("byAssignees", default=None)
    by_viewers: bool | None = field("byViewers", default=None)
