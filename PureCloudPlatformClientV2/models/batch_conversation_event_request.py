# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AudioState, InitialConfiguration, SourceConfiguration


class AudioUpdatedEvent(Model):
    """One of the audio updated events of a batch conversation event. In BatchConversationEventRequest.

    Required by the platform: event_id, event_date_time, conversation_id, communication_id, audio_state.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    communication_id: str | None = field("communicationId", default=None)
    audio_state: AudioState | None = field("audioState", default=None)


class BatchConversationEventRequest(Model):
    """A batch conversation event: end transfer events, phone transfer events, progress transfer events and 15 more.
    Body of post_events_conversations.
    """

    end_transfer_events: list[EndTransferEvent] | None = field("endTransferEvents", default=None)
    phone_transfer_events: list[PhoneTransferEvent] | None = field("phoneTransferEvents", default=None)
    progress_transfer_events: list[ProgressTransferEvent] | None = field("progressTransferEvents", default=None)
    routing_transfer_events: list[RoutingTransferEvent] | None = field("routingTransferEvents", default=None)
    user_transfer_events: list[UserTransferEvent] | None = field("userTransferEvents", default=None)
    communication_answered_events: list[CommunicationAnsweredEvent] | None = field(
        "communicationAnsweredEvents", default=None
    )
    communication_disposition_applied_events: list[CommunicationDispositionAppliedEvent] | None = field(
        "communicationDispositionAppliedEvents", default=None
    )
    hold_updated_events: list[HoldUpdatedEvent] | None = field("holdUpdatedEvents", default=None)
    external_established_events: list[ExternalEstablishedEvent] | None = field(
        "externalEstablishedEvents", default=None
    )
    ivr_established_events: list[IvrEstablishedEvent] | None = field("ivrEstablishedEvents", default=None)
    phone_established_events: list[PhoneEstablishedEvent] | None = field("phoneEstablishedEvents", default=None)
    routing_established_events: list[RoutingEstablishedEvent] | None = field("routingEstablishedEvents", default=None)
    user_established_events: list[UserEstablishedEvent] | None = field("userEstablishedEvents", default=None)
    audio_updated_events: list[AudioUpdatedEvent] | None = field("audioUpdatedEvents", default=None)
    communication_ended_events: list[CommunicationEndedEvent] | None = field("communicationEndedEvents", default=None)
    consult_transfer_events: list[ConsultTransferEvent] | None = field("consultTransferEvents", default=None)
    progress_consult_transfer_events: list[ProgressConsultTransferEvent] | None = field(
        "progressConsultTransferEvents", default=None
    )
    end_consult_transfer_events: list[EndConsultTransferEvent] | None = field("endConsultTransferEvents", default=None)


class CommunicationAnsweredEvent(Model):
    """One of the communication answered events of a batch conversation event. In BatchConversationEventRequest.

    Required by the platform: event_id, event_date_time, conversation_id, communication_id.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    communication_id: str | None = field("communicationId", default=None)


class CommunicationDispositionAppliedEvent(Model):
    """One of the communication disposition applied events of a batch conversation event. In
    BatchConversationEventRequest.

    Required by the platform: event_id, event_date_time, conversation_id, communication_id.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    communication_id: str | None = field("communicationId", default=None)
    code: str | None = field("code", default=None)
    notes: str | None = field("notes", default=None)
    tags: list[str] | None = field("tags", default=None)


class CommunicationEndedEvent(Model):
    """One of the communication ended events of a batch conversation event. In BatchConversationEventRequest.

    Required by the platform: event_id, event_date_time, conversation_id, communication_id, disconnect_type.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    communication_id: str | None = field("communicationId", default=None)
    disconnect_type: Literal[
        "Error", "Peer", "Self", "System", "Transfer", "TransferACD", "TransferConference", "TransferConsult",
        "TransferUser",
    ] | str | None = field("disconnectType", default=None)
    destination_conversation_id: str | None = field("destinationConversationId", default=None)


class ConsultTransferEvent(Model):
    """One of the consult transfer events of a batch conversation event. In BatchConversationEventRequest.

    Required by the platform: event_id, event_date_time, conversation_id, initiating_communication_id,
    destination_communication_id, object_communication_id.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    initiating_communication_id: str | None = field("initiatingCommunicationId", default=None)
    destination_communication_id: str | None = field("destinationCommunicationId", default=None)
    object_communication_id: str | None = field("objectCommunicationId", default=None)


class EndConsultTransferEvent(Model):
    """One of the end consult transfer events of a batch conversation event. In BatchConversationEventRequest.

    Required by the platform: event_id, event_date_time, conversation_id.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)


class EndTransferEvent(Model):
    """One of the end transfer events of a batch conversation event. In BatchConversationEventRequest.

    Required by the platform: event_id, event_date_time, conversation_id, command_id, final_state,
    object_communication_id.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    command_id: str | None = field("commandId", default=None)
    final_state: Literal["Completed", "Canceled", "Failed"] | str | None = field("finalState", default=None)
    object_communication_id: str | None = field("objectCommunicationId", default=None)


class ExternalEstablishedEvent(Model):
    """One of the external established events of a batch conversation event. In BatchConversationEventRequest.

    Required by the platform: event_id, event_date_time, conversation_id, communication_id, initial_configuration,
    source_configuration.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    communication_id: str | None = field("communicationId", default=None)
    ani: str | None = field("ani", default=None)
    ani_name: str | None = field("aniName", default=None)
    dnis: str | None = field("dnis", default=None)
    dnis_name: str | None = field("dnisName", default=None)
    initial_configuration: InitialConfiguration | None = field("initialConfiguration", default=None)
    source_configuration: SourceConfiguration | None = field("sourceConfiguration", default=None)


class HoldUpdatedEvent(Model):
    """One of the hold updated events of a batch conversation event. In BatchConversationEventRequest.

    Required by the platform: event_id, event_date_time, conversation_id, communication_id, held.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    communication_id: str | None = field("communicationId", default=None)
    held: bool | None = field("held", default=None)


class IvrEstablishedEvent(Model):
    """One of the IVR established events of a batch conversation event. In BatchConversationEventRequest.

    Required by the platform: event_id, event_date_time, conversation_id, communication_id, initial_configuration,
    source_configuration.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    communication_id: str | None = field("communicationId", default=None)
    ivr_phone_number: str | None = field("ivrPhoneNumber", default=None)
    ivr_name: str | None = field("ivrName", default=None)
    ani: str | None = field("ani", default=None)
    dnis: str | None = field("dnis", default=None)
    initial_configuration: InitialConfiguration | None = field("initialConfiguration", default=None)
    source_configuration: SourceConfiguration | None = field("sourceConfiguration", default=None)


class PhoneEstablishedEvent(Model):
    """One of the phone established events of a batch conversation event. In BatchConversationEventRequest.

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


class PhoneTransferEvent(Model):
    """One of the phone transfer events of a batch conversation event. In BatchConversationEventRequest.

    Required by the platform: event_id, event_date_time, conversation_id, transfer_type, command_id,
    initiating_communication_id, target_communication_id, object_communication_id, destination_phone_number.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    transfer_type: Literal["Attended", "Unattended"] | str | None = field("transferType", default=None)
    command_id: str | None = field("commandId", default=None)
    initiating_communication_id: str | None = field("initiatingCommunicationId", default=None)
    target_communication_id: str | None = field("targetCommunicationId", default=None)
    object_communication_id: str | None = field("objectCommunicationId", default=None)
    destination_phone_number: str | None = field("destinationPhoneNumber", default=None)


class ProgressConsultTransferEvent(Model):
    """One of the progress consult transfer events of a batch conversation event. In BatchConversationEventRequest.

    Required by the platform: event_id, event_date_time, conversation_id, initiating_communication_id,
    destination_communication_id, object_communication_id.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    initiating_communication_id: str | None = field("initiatingCommunicationId", default=None)
    destination_communication_id: str | None = field("destinationCommunicationId", default=None)
    object_communication_id: str | None = field("objectCommunicationId", default=None)


class ProgressTransferEvent(Model):
    """One of the progress transfer events of a batch conversation event. In BatchConversationEventRequest.

    Required by the platform: event_id, event_date_time, conversation_id, command_id, object_communication_id,
    destination_communication_id.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    command_id: str | None = field("commandId", default=None)
    object_communication_id: str | None = field("objectCommunicationId", default=None)
    destination_communication_id: str | None = field("destinationCommunicationId", default=None)


class RoutingEstablishedEvent(Model):
    """One of the routing established events of a batch conversation event. In BatchConversationEventRequest.

    Required by the platform: event_id, event_date_time, conversation_id, communication_id, queue_id,
    initial_configuration, source_configuration.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    communication_id: str | None = field("communicationId", default=None)
    phone_number: str | None = field("phoneNumber", default=None)
    queue_id: str | None = field("queueId", default=None)
    ani: str | None = field("ani", default=None)
    dnis: str | None = field("dnis", default=None)
    skill_ids: list[str] | None = field("skillIds", default=None)
    language_id: str | None = field("languageId", default=None)
    initial_configuration: InitialConfiguration | None = field("initialConfiguration", default=None)
    source_configuration: SourceConfiguration | None = field("sourceConfiguration", default=None)


class RoutingTransferEvent(Model):
    """One of the routing transfer events of a batch conversation event. In BatchConversationEventRequest.

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


class UserEstablishedEvent(Model):
    """One of the user established events of a batch conversation event. In BatchConversationEventRequest.

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


class UserTransferEvent(Model):
    """One of the user transfer events of a batch conversation event. In BatchConversationEventRequest.

    Required by the platform: event_id, event_date_time, conversation_id, transfer_type, command_id,
    initiating_communication_id, target_communication_id, object_communication_id, destination_user_id.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    transfer_type: Literal["Attended", "Unattended"] | str | None = field("transferType", default=None)
    command_id: str | None = field("commandId", default=None)
    initiating_communication_id: str | None = field("initiatingCommunicationId", default=None)
    target_communication_id: str | None = field("targetCommunicationId", default=None)
    object_communication_id: str | None = field("objectCommunicationId", default=None)
    destination_user_id: str | None = field("destinationUserId", default=None)
