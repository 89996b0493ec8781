# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import InitialConfiguration, SourceConfiguration


class UserEstablishedEvent(Model):
    """Part of BatchConversationEventRequest.

    Required by the platform: event_id, event_date_time, conversation_id, communication_id, user_id,
    initial_configuration, source_configuration.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    communication_id: str | None = field("communicationId", default=None)
    phone_number: str | None = field("phoneNumber", default=None)
    user_id: str | None = field("userId", default=None)
    station_id: str | None = field("stationId", default=None)
    ani: str | None = field("ani", default=None)
    dnis: str | None = field("dnis", default=None)
    after_call_work_required: bool | None = field("afterCallWorkRequired", default=None)
    queue_id: str | None = field("queueId", default=None)
    initial_configuration: InitialConfiguration | None = field("initialConfiguration", default=None)
    source_configuration: SourceConfiguration | None = field("sourceConfiguration", default=None)
