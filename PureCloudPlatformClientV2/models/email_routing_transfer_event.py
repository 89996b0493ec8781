# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class EmailRoutingTransferEvent(Model):
    """An email routing transfer event: event id, event date time, conversation id and 8 more. No method or topic of the
    definition has it.

    Required by the platform: event_id, event_date_time, conversation_id, transfer_type, command_id,
    initiating_communication_id, target_communication_id, object_communication_id, destination_queue_id.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    transfer_type: Literal["Attended", "Unattended"] | str | None = field("transferType", default=None)
    command_id: str | None = field("commandId", default=None)
    initiating_communication_id: str | None = field("initiatingCommunicationId", default=None)
    target_communication_id: str | None = field("targetCommunicationId", default=None)
    object_communication_id: str | None = field("objectCommunicationId", default=None)
    destination_queue_id: str | None = field("destinationQueueId", default=None)
    language_id: str | None = field("languageId", default=None)
    skill_ids: list[str] | None = field("skillIds", default=None)
