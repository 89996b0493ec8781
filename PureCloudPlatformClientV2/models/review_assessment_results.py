# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ReviewAssessmentResults(Model):
    by_assignees: bool | None = field("byAssignees", default=None)
    by_viewers: bool | None = field("byViewers", default=None)
