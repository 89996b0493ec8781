# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import InitialConfiguration, SourceConfiguration


class PhoneEstablishedEvent(Model):
    """Part of BatchConversationEventRequest.

    Required by the platform: event_id, event_date_time, conversation_id, communication_id, initial_configuration,
    source_configuration.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    communication_id: str | None = field("communicationId", default=None)
    phone_number: str | None = field("phoneNumber", default=None)
    ani: str | None = field("ani", default=None)
    dnis: str | None = field("dnis", default=None)
    initial_configuration: InitialConfiguration | None = field("initialConfiguration", default=None)
    source_configuration: SourceConfiguration | None = field("sourceConfiguration", default=None)
