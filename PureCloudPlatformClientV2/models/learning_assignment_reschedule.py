# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class LearningAssignmentReschedule(Model):
    """A learning assignment reschedule: date recommended for completion and length in minutes. Body of
    patch_learning_assignment_reschedule.

    Required by the platform: date_recommended_for_completion.
    """

    date_recommended_for_completion: datetime | None = field("dateRecommendedForCompletion", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
