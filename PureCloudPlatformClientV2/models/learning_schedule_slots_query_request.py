# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LearningScheduleSlotsQueryRequest(Model):
    """A learning schedule slots query: interval, length in minutes, user ids and 1 more. Body of
    post_learning_scheduleslots_query.

    Required by the platform: interval, length_in_minutes, user_ids.
    """

    interval: str | None = field("interval", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
    user_ids: list[str] | None = field("userIds", default=None)
    interruptible_assignment_id: str | None = field("interruptibleAssignmentId", default=None)
