# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class LearningAssignmentCreate(Model):
    """A learning assignment to create: module id, user id, recommended completion date and 1 more. Body of
    post_learning_assignments.

    Required by the platform: module_id, user_id.
    """

    module_id: str | None = field("moduleId", default=None)
    user_id: str | None = field("userId", default=None)
    recommended_completion_date: datetime | None = field("recommendedCompletionDate", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
