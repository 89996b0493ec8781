# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class EmailProgressTransferEvent(Model):
    """An email progress transfer event: event id, event date time, conversation id and 3 more. No method or topic of
    the definition has it.

    Required by the platform: event_id, event_date_time, conversation_id, command_id, object_communication_id,
    destination_communication_id.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    command_id: str | None = field("commandId", default=None)
    object_communication_id: str | None = field("objectCommunicationId", default=None)
    destination_communication_id: str | None = field("destinationCommunicationId", default=None)
