# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class LearningAssignmentReassign(Model):
    """LearningAssignmentReassign of the Platform API."""

    recommended_completion_date: datetime | None = field("recommendedCompletionDate", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
