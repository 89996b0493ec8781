# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class WemCoachingUserNotificationTopicCoachingAppointmentReference(Model):
    """Reference to a coaching appointment by its id. In WemCoachingUserNotificationTopicCoachingUserNotification."""

    id: str | None = field("id", default=None)


class WemCoachingUserNotificationTopicCoachingUserNotification(Model):
    """A coaching user: name, marked as read, action type and 6 more. Event of v2.users.{id}.wem.coaching.notification.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    marked_as_read: bool | None = field("markedAsRead", default=None)
    action_type: Literal["Create", "Update", "Delete", "StatusChange"] | str | None = field("actionType", default=None)
    relationship: Literal["Attendee", "Facilitator", "Creator"] | str | None = field("relationship", default=None)
    appointment: WemCoachingUserNotificationTopicCoachingAppointmentReference | None = field(
        "appointment", default=None
    )
    date_start: datetime | None = field("dateStart", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
    status: Literal[
        "Scheduled", "InProgress", "Completed", "InvalidSchedule",
    ] | str | None = field("status", default=None)
