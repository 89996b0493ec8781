# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CoachingSlotsRequest(Model):
    """Coaching slots: interval, length in minutes, attendee ids and 2 more. Body of post_coaching_scheduleslots_query.

    Required by the platform: interval, length_in_minutes, attendee_ids.
    """

    interval: str | None = field("interval", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
    attendee_ids: list[str] | None = field("attendeeIds", default=None)
    facilitator_ids: list[str] | None = field("facilitatorIds", default=None)
    interruptible_appointment_ids: list[str] | None = field("interruptibleAppointmentIds", default=None)
