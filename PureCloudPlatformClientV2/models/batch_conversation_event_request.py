# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .audio_updated_event import AudioUpdatedEvent
    from .communication_answered_event import CommunicationAnsweredEvent
    from .communication_disposition_applied_event import CommunicationDispositionAppliedEvent
    from .communication_ended_event import CommunicationEndedEvent
    from .consult_transfer_event import ConsultTransferEvent
    from .end_consult_transfer_event import EndConsultTransferEvent
    from .end_transfer_event import EndTransferEvent
    from .external_established_event import ExternalEstablishedEvent
    from .hold_updated_event import HoldUpdatedEvent
    from .ivr_established_event import IvrEstablishedEvent
    from .phone_established_event import PhoneEstablishedEvent
    from .phone_transfer_event import PhoneTransferEvent
    from .progress_consult_transfer_event import ProgressConsultTransferEvent
    from .progress_transfer_event import ProgressTransferEvent
    from .routing_established_event import RoutingEstablishedEvent
    from .routing_transfer_event import RoutingTransferEvent
    from .user_established_event import UserEstablishedEvent
    from .user_transfer_event import UserTransferEvent


class BatchConversationEventRequest(Model):
    """BatchConversationEventRequest of the Platform API."""

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
