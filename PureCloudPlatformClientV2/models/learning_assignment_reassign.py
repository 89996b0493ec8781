# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class LearningAssignmentReassign(Model):
    """A learning assignment reassign: recommended completion date and length in minutes. No method or topic of the
    definition has it.
    """

    recommended_completion_date: datetime | None = field("recommendedCompletionDate", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
