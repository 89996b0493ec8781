# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import SourceConfiguration


class EmailExternalEstablishedEvent(Model):
    """An email external established event: event id, event date time, conversation id and 5 more. No method or topic of
    the definition has it.

    Required by the platform: event_id, event_date_time, conversation_id, communication_id, initial_configuration,
    source_configuration.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    communication_id: str | None = field("communicationId", default=None)
    display_name: str | None = field("displayName", default=None)
    include_message: bool | None = field("includeMessage", default=None)
    initial_configuration: EmailInitialConfiguration | None = field("initialConfiguration", default=None)
    source_configuration: SourceConfiguration | None = field("sourceConfiguration", default=None)


class EmailFlowEstablishedEvent(Model):
    """An email flow established event: event id, event date time, conversation id and 3 more. No method or topic of the
    definition has it.

    Required by the platform: event_id, event_date_time, conversation_id, communication_id, initial_configuration,
    source_configuration.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    communication_id: str | None = field("communicationId", default=None)
    initial_configuration: EmailInitialConfiguration | None = field("initialConfiguration", default=None)
    source_configuration: SourceConfiguration | None = field("sourceConfiguration", default=None)


class EmailInitialConfiguration(Model):
    """Initial configuration of an email external established event. In EmailExternalEstablishedEvent and 3 more.

    Required by the platform: to, pcFrom.
    """

    to: str | None = field("to", default=None)
    pcFrom: str | None = field("from", default=None)
    cc: list[str] | None = field("cc", default=None)
    bcc: list[str] | None = field("bcc", default=None)
    subject: str | None = field("subject", default=None)
    previous_email_id: str | None = field("previousEmailId", default=None)
    held: bool | None = field("held", default=None)
    alerting: bool | None = field("alerting", default=None)
    inbound: bool | None = field("inbound", default=None)
    invited_by: str | None = field("invitedBy", default=None)
    additional_info: dict[str, str] | None = field("additionalInfo", default=None)


class EmailRoutingEstablishedEvent(Model):
    """An email routing established event: event id, event date time, conversation id and 7 more. No method or topic of
    the definition has it.

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
    initial_configuration: EmailInitialConfiguration | None = field("initialConfiguration", default=None)
    source_configuration: SourceConfiguration | None = field("sourceConfiguration", default=None)


class EmailUserEstablishedEvent(Model):
    """An email user established event: event id, event date time, conversation id and 6 more. No method or topic of the
    definition has it.

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
    initial_configuration: EmailInitialConfiguration | None = field("initialConfiguration", default=None)
    source_configuration: SourceConfiguration | None = field("sourceConfiguration", default=None)
