# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import ConversationReference, UserReference, WfmScheduleReference


class CoachingAppointmentResponse(Model):
    """A coaching appointment, kept at /api/v2/coaching/appointments/{appointmentId}. Answer of get_coaching_appointment
    and 2 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    date_start: datetime | None = field("dateStart", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
    status: Literal[
        "Scheduled", "InProgress", "Completed", "InvalidSchedule",
    ] | str | None = field("status", default=None)
    facilitator: UserReference | None = field("facilitator", default=None)
    attendees: list[UserReference] | None = field("attendees", default=None)
    created_by: UserReference | None = field("createdBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    conversations: list[ConversationReference] | None = field("conversations", default=None)
    documents: list[DocumentReference] | None = field("documents", default=None)
    is_overdue: bool | None = field("isOverdue", default=None)
    wfm_schedule: WfmScheduleReference | None = field("wfmSchedule", default=None)
    date_completed: datetime | None = field("dateCompleted", default=None)
    external_links: list[str] | None = field("externalLinks", default=None)
    self_uri: str | None = field("selfUri", default=None)


class DocumentReference(Model):
    """Reference to a document by its id and its address. In CoachingAppointmentResponse."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
