# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        AudioUpdatedEvent, CommunicationAnsweredEvent, CommunicationDispositionAppliedEvent, CommunicationEndedEvent,
        ConsultTransferEvent, EndConsultTransferEvent, EndTransferEvent, ExternalEstablishedEvent, HoldUpdatedEvent,
        IvrEstablishedEvent, PhoneEstablishedEvent, PhoneTransferEvent, ProgressConsultTransferEvent, ProgressTransferEvent,
        RoutingEstablishedEvent, RoutingTransferEvent, UserEstablishedEvent, UserTransferEvent,
    )


class BatchConversationEventRequest(Model):
    """Taken by post_events_conversations."""

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
