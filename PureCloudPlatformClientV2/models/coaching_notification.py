# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import CoachingAppointmentResponse, UserReference


class CoachingNotification(Model):
    """A coaching, kept at /api/v2/coaching/notifications/{notificationId}. Answer of get_coaching_notification and 1
    more; body of patch_coaching_notification.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    marked_as_read: bool | None = field("markedAsRead", default=None)
    action_type: Literal["Create", "Update", "Delete", "StatusChange"] | str | None = field("actionType", default=None)
    relationship: Literal["Attendee", "Creator", "Facilitator"] | str | None = field("relationship", default=None)
    date_start: datetime | None = field("dateStart", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
    status: Literal[
        "Scheduled", "InProgress", "Completed", "InvalidSchedule",
    ] | str | None = field("status", default=None)
    user: UserReference | None = field("user", default=None)
    appointment: CoachingAppointmentResponse | None = field("appointment", default=None)
    self_uri: str | None = field("selfUri", default=None)
