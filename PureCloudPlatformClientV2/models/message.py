# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        Address, AfterCallWork, ConversationQueueMediaSettings, ErrorBody, JourneyContext, MessageDetails, Segment, Wrapup,
    )


class Message(Model):
    """One of the messages of a participant. In Participant and 1 more."""

    state: Literal["alerting", "connected", "disconnected"] | str | None = field("state", default=None)
    initial_state: Literal["alerting", "connected", "disconnected"] | str | None = field("initialState", default=None)
    id: str | None = field("id", default=None)
    held: bool | None = field("held", default=None)
    segments: list[Segment] | None = field("segments", default=None)
    direction: Literal["inbound", "outbound"] | str | None = field("direction", default=None)
    recording_id: str | None = field("recordingId", default=None)
    error_info: ErrorBody | None = field("errorInfo", default=None)
    disconnect_type: Literal[
        "endpoint", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult",
        "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transport.failure", "error", "peer", "other",
        "spam", "uncallable",
    ] | str | None = field("disconnectType", default=None)
    start_hold_time: datetime | None = field("startHoldTime", default=None)
    start_alerting_time: datetime | None = field("startAlertingTime", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    disconnected_time: datetime | None = field("disconnectedTime", default=None)
    provider: str | None = field("provider", default=None)
    authenticated: bool | None = field("authenticated", default=None)
    type: Literal[
        "unknown", "sms", "twitter", "facebook", "line", "whatsapp", "telegram", "kakao", "webmessaging", "open",
        "instagram",
    ] | str | None = field("type", default=None)
    recipient_country: str | None = field("recipientCountry", default=None)
    recipient_type: str | None = field("recipientType", default=None)
    script_id: str | None = field("scriptId", default=None)
    peer_id: str | None = field("peerId", default=None)
    to_address: Address | None = field("toAddress", default=None)
    from_address: Address | None = field("fromAddress", default=None)
    messages: list[MessageDetails] | None = field("messages", default=None)
    journey_context: JourneyContext | None = field("journeyContext", default=None)
    wrapup: Wrapup | None = field("wrapup", default=None)
    after_call_work: AfterCallWork | None = field("afterCallWork", default=None)
    after_call_work_required: bool | None = field("afterCallWorkRequired", default=None)
    agent_assistant_id: str | None = field("agentAssistantId", default=None)
    byo_sms_integration_id: str | None = field("byoSmsIntegrationId", default=None)
    queue_media_settings: ConversationQueueMediaSettings | None = field("queueMediaSettings", default=None)
