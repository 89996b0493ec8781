# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ReviewAssessmentResults(Model):
    """ReviewAssessmentResults of the Platform API."""

    by_assignees: bool | None = field("byAssignees", default=None)
    by_viewers: bool | None = field("byViewers", default=None)
