# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        ConversationMessageEventTopicConversationRoutingData, ConversationMessageEventTopicErrorBody,
        ConversationMessageEventTopicJourneyContext, ConversationMessageEventTopicMessageDetails,
        ConversationMessageEventTopicQueueMediaSettings, ConversationMessageEventTopicUriReference,
        ConversationMessageEventTopicWrapup,
    )


class ConversationMessageEventTopicMessageMediaParticipant(Model):
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    address: str | None = field("address", default=None)
    start_time: datetime | None = field("startTime", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    end_time: datetime | None = field("endTime", default=None)
    start_hold_time: datetime | None = field("startHoldTime", default=None)
    purpose: str | None = field("purpose", default=None)
    state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting",
        "uploading", "transmitting", "scheduled", "parked", "none",
    ] | str | None = field("state", default=None)
    initial_state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting",
        "uploading", "transmitting", "scheduled", "parked", "none",
    ] | str | None = field("initialState", default=None)
    direction: Literal["inbound", "outbound"] | str | None = field("direction", default=None)
    disconnect_type: Literal[
        "endpoint", "endpoint.dnd", "client", "system", "transfer", "timeout", "transfer.conference",
        "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd",
        "transport.failure", "error", "peer", "other", "spam", "uncallable",
    ] | str | None = field("disconnectType", default=None)
    held: bool | None = field("held", default=None)
    wrapup_required: bool | None = field("wrapupRequired", default=None)
    wrapup_prompt: str | None = field("wrapupPrompt", default=None)
    user: ConversationMessageEventTopicUriReference | None = field("user", default=None)
    queue: ConversationMessageEventTopicUriReference | None = field("queue", default=None)
    team: ConversationMessageEventTopicUriReference | None = field("team", default=None)
    attributes: dict[str, str] | None = field("attributes", default=None)
    error_info: ConversationMessageEventTopicErrorBody | None = field("errorInfo", default=None)
    script: ConversationMessageEventTopicUriReference | None = field("script", default=None)
    wrapup_timeout_ms: int | None = field("wrapupTimeoutMs", default=None)
    wrapup_skipped: bool | None = field("wrapupSkipped", default=None)
    alerting_timeout_ms: int | None = field("alertingTimeoutMs", default=None)
    provider: str | None = field("provider", default=None)
    external_contact: ConversationMessageEventTopicUriReference | None = field("externalContact", default=None)
    external_contact_initial_division_id: str | None = field("externalContactInitialDivisionId", default=None)
    external_organization: ConversationMessageEventTopicUriReference | None = field(
        "externalOrganization", default=None
    )
    wrapup: ConversationMessageEventTopicWrapup | None = field("wrapup", default=None)
    conversation_routing_data: ConversationMessageEventTopicConversationRoutingData | None = field(
        "conversationRoutingData", default=None
    )
    peer: str | None = field("peer", default=None)
    screen_recording_state: str | None = field("screenRecordingState", default=None)
    flagged_reason: Literal["general"] | str | None = field("flaggedReason", default=None)
    journey_context: ConversationMessageEventTopicJourneyContext | None = field("journeyContext", default=None)
    start_acw_time: datetime | None = field("startAcwTime", default=None)
    end_acw_time: datetime | None = field("endAcwTime", default=None)
    resume_time: datetime | None = field("resumeTime", default=None)
    park_time: datetime | None = field("parkTime", default=None)
    media_roles: list[str] | None = field("mediaRoles", default=None)
    queue_media_settings: ConversationMessageEventTopicQueueMediaSettings | None = field(
        "queueMediaSettings", default=None
    )
    messages: list[ConversationMessageEventTopicMessageDetails] | None = field("messages", default=None)
    type: Literal[
        "unknown", "sms", "twitter", "facebook", "line", "viber", "wechat", "whatsapp", "telegram", "kakao",
        "webmessaging", "open", "instagram", "apple",
    ] | str | None = field("type", default=None)
    recipient_country: str | None = field("recipientCountry", default=None)
    recipient_type: str | None = field("recipientType", default=None)
    byo_sms_integration_id: str | None = field("byoSmsIntegrationId", default=None)
    monitored_participant_id: str | None = field("monitoredParticipantId", default=None)
