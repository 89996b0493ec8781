# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        ConversationEventTopicAddress, ConversationEventTopicAfterCallWork, ConversationEventTopicErrorDetails,
        ConversationEventTopicJourneyContext, ConversationEventTopicMessageDetails,
        ConversationEventTopicQueueMediaSettings, ConversationEventTopicWrapup,
    )


class ConversationEventTopicMessage(Model):
    id: str | None = field("id", default=None)
    state: Literal["alerting", "connected", "disconnected"] | str | None = field("state", default=None)
    initial_state: Literal["alerting", "connected", "disconnected"] | str | None = field("initialState", default=None)
    direction: Literal["outbound", "inbound"] | str | None = field("direction", default=None)
    held: bool | None = field("held", default=None)
    error_info: ConversationEventTopicErrorDetails | None = field("errorInfo", default=None)
    provider: str | None = field("provider", default=None)
    script_id: str | None = field("scriptId", default=None)
    peer_id: str | None = field("peerId", default=None)
    disconnect_type: Literal[
        "endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference",
        "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd",
        "transport.failure", "error", "peer", "other", "spam", "uncallable",
    ] | str | None = field("disconnectType", default=None)
    start_hold_time: datetime | None = field("startHoldTime", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    disconnected_time: datetime | None = field("disconnectedTime", default=None)
    to_address: ConversationEventTopicAddress | None = field("toAddress", default=None)
    from_address: ConversationEventTopicAddress | None = field("fromAddress", default=None)
    messages: list[ConversationEventTopicMessageDetails] | None = field("messages", default=None)
    messages_transcript_uri: str | None = field("messagesTranscriptUri", default=None)
    type: Literal[
        "unknown", "sms", "twitter", "facebook", "line", "viber", "wechat", "whatsapp", "telegram", "kakao",
        "webmessaging", "open", "instagram", "apple",
    ] | str | None = field("type", default=None)
    recipient_country: str | None = field("recipientCountry", default=None)
    recipient_type: str | None = field("recipientType", default=None)
    journey_context: ConversationEventTopicJourneyContext | None = field("journeyContext", default=None)
    wrapup: ConversationEventTopicWrapup | None = field("wrapup", default=None)
    after_call_work: ConversationEventTopicAfterCallWork | None = field("afterCallWork", default=None)
    after_call_work_required: bool | None = field("afterCallWorkRequired", default=None)
    agent_assistant_id: str | None = field("agentAssistantId", default=None)
    byo_sms_integration_id: str | None = field("byoSmsIntegrationId", default=None)
    queue_media_settings: ConversationEventTopicQueueMediaSettings | None = field("queueMediaSettings", default=None)
