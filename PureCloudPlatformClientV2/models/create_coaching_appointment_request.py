# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import WfmScheduleReference


class CreateCoachingAppointmentRequest(Model):
    """A coaching appointment to create: name, description, date start and 7 more. Body of post_coaching_appointments.

    Required by the platform: name, description, date_start, length_in_minutes, attendee_ids.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    date_start: datetime | None = field("dateStart", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
    facilitator_id: str | None = field("facilitatorId", default=None)
    attendee_ids: list[str] | None = field("attendeeIds", default=None)
    conversation_ids: list[str] | None = field("conversationIds", default=None)
    document_ids: list[str] | None = field("documentIds", default=None)
    wfm_schedule: WfmScheduleReference | None = field("wfmSchedule", default=None)
    external_links: list[str] | None = field("externalLinks", default=None)
