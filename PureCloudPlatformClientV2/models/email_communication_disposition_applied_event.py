# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class EmailCommunicationDispositionAppliedEvent(Model):
    """An email communication disposition applied event: event id, event date time, conversation id and 4 more. No
    method or topic of the definition has it.

    Required by the platform: event_id, event_date_time, conversation_id, communication_id.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    communication_id: str | None = field("communicationId", default=None)
    code: str | None = field("code", default=None)
    notes: str | None = field("notes", default=None)
    tags: list[str] | None = field("tags", default=None)
