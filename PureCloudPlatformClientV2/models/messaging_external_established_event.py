# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import SourceConfiguration


class MessagingExternalEstablishedEvent(Model):
    """A messaging external established event: event id, event date time, conversation id and 4 more. No method or topic
    of the definition has it.

    Required by the platform: event_id, event_date_time, conversation_id, communication_id, initial_configuration,
    source_configuration.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    communication_id: str | None = field("communicationId", default=None)
    display_name: str | None = field("displayName", default=None)
    initial_configuration: MessagingInitialConfiguration | None = field("initialConfiguration", default=None)
    source_configuration: SourceConfiguration | None = field("sourceConfiguration", default=None)


class MessagingFlowEstablishedEvent(Model):
    """A messaging flow established event: event id, event date time, conversation id and 3 more. No method or topic of
    the definition has it.

    Required by the platform: event_id, event_date_time, conversation_id, communication_id, initial_configuration,
    source_configuration.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    communication_id: str | None = field("communicationId", default=None)
    initial_configuration: MessagingInitialConfiguration | None = field("initialConfiguration", default=None)
    source_configuration: SourceConfiguration | None = field("sourceConfiguration", default=None)


class MessagingInitialConfiguration(Model):
    """Initial configuration of a messaging external established event. In MessagingExternalEstablishedEvent and 3 more.

    Required by the platform: to_address, from_address.
    """

    to_address: str | None = field("toAddress", default=None)
    from_address: str | None = field("fromAddress", default=None)
    message_type: Literal[
        "Sms", "Twitter", "Facebook", "Line", "WhatsApp", "WebMessage", "Open", "Instagram", "Unknown",
    ] | str | None = field("messageType", default=None)
    held: bool | None = field("held", default=None)
    alerting: bool | None = field("alerting", default=None)
    inbound: bool | None = field("inbound", default=None)
    invited_by: str | None = field("invitedBy", default=None)
    additional_info: dict[str, str] | None = field("additionalInfo", default=None)


class MessagingRoutingEstablishedEvent(Model):
    """A messaging routing established event: event id, event date time, conversation id and 7 more. No method or topic
    of the definition has it.

    Required by the platform: event_id, event_date_time, conversation_id, communication_id, queue_id,
    initial_configuration, source_configuration.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    communication_id: str | None = field("communicationId", default=None)
    queue_id: str | None = field("queueId", default=None)
    skill_ids: list[str] | None = field("skillIds", default=None)
    language_id: str | None = field("languageId", default=None)
    label: str | None = field("label", default=None)
    initial_configuration: MessagingInitialConfiguration | None = field("initialConfiguration", default=None)
    source_configuration: SourceConfiguration | None = field("sourceConfiguration", default=None)


class MessagingUserEstablishedEvent(Model):
    """A messaging user established event: event id, event date time, conversation id and 6 more. No method or topic of
    the definition has it.

    Required by the platform: event_id, event_date_time, conversation_id, communication_id, user_id,
    initial_configuration, source_configuration.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    communication_id: str | None = field("communicationId", default=None)
    user_id: str | None = field("userId", default=None)
    queue_id: str | None = field("queueId", default=None)
    after_call_work_required: bool | None = field("afterCallWorkRequired", default=None)
    initial_configuration: MessagingInitialConfiguration | None = field("initialConfiguration", default=None)
    source_configuration: SourceConfiguration | None = field("sourceConfiguration", default=None)
