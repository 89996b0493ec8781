# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        ConversationRoutingData, DialerPreview, DomainEntityRef, ErrorInfo, JourneyContext, TransferResponse, Voicemail,
        Wrapup,
    )


class CallbackConversation(Model):
    """A callback conversation, kept at /api/v2/conversations/callbacks/{conversationId}. Answer of
    get_conversations_callback.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    participants: list[CallbackMediaParticipant] | None = field("participants", default=None)
    other_media_uris: list[str] | None = field("otherMediaUris", default=None)
    recent_transfers: list[TransferResponse] | None = field("recentTransfers", default=None)
    utilization_label_id: str | None = field("utilizationLabelId", default=None)
    self_uri: str | None = field("selfUri", default=None)


class CallbackMediaParticipant(Model):
    """One of the participants of a callback conversation. In CallbackConversation."""

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
        "uploading", "transmitting", "parked", "none",
    ] | str | None = field("state", default=None)
    direction: Literal["inbound", "outbound"] | str | None = field("direction", default=None)
    disconnect_type: Literal[
        "endpoint", "endpoint.donotdisturb", "client", "system", "transfer", "transfer.conference", "transfer.consult",
        "transfer.donotdisturb", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transport.failure",
        "error", "peer", "other", "spam",
    ] | str | None = field("disconnectType", default=None)
    held: bool | None = field("held", default=None)
    wrapup_required: bool | None = field("wrapupRequired", default=None)
    wrapup_prompt: str | None = field("wrapupPrompt", default=None)
    media_roles: list[str] | None = field("mediaRoles", default=None)
    user: DomainEntityRef | None = field("user", default=None)
    queue: DomainEntityRef | None = field("queue", default=None)
    team: DomainEntityRef | None = field("team", default=None)
    attributes: dict[str, str] | None = field("attributes", default=None)
    error_info: ErrorInfo | None = field("errorInfo", default=None)
    script: DomainEntityRef | None = field("script", default=None)
    wrapup_timeout_ms: int | None = field("wrapupTimeoutMs", default=None)
    wrapup_skipped: bool | None = field("wrapupSkipped", default=None)
    alerting_timeout_ms: int | None = field("alertingTimeoutMs", default=None)
    provider: str | None = field("provider", default=None)
    external_contact: DomainEntityRef | None = field("externalContact", default=None)
    external_organization: DomainEntityRef | None = field("externalOrganization", default=None)
    wrapup: Wrapup | None = field("wrapup", default=None)
    peer: str | None = field("peer", default=None)
    flagged_reason: Literal["general"] | str | None = field("flaggedReason", default=None)
    journey_context: JourneyContext | None = field("journeyContext", default=None)
    conversation_routing_data: ConversationRoutingData | None = field("conversationRoutingData", default=None)
    start_acw_time: datetime | None = field("startAcwTime", default=None)
    end_acw_time: datetime | None = field("endAcwTime", default=None)
    park_time: datetime | None = field("parkTime", default=None)
    outbound_preview: DialerPreview | None = field("outboundPreview", default=None)
    voicemail: Voicemail | None = field("voicemail", default=None)
    callback_numbers: list[str] | None = field("callbackNumbers", default=None)
    callback_user_name: str | None = field("callbackUserName", default=None)
    external_campaign: bool | None = field("externalCampaign", default=None)
    skip_enabled: bool | None = field("skipEnabled", default=None)
    timeout_seconds: int | None = field("timeoutSeconds", default=None)
    automated_callback_config_id: str | None = field("automatedCallbackConfigId", default=None)
    callback_scheduled_time: datetime | None = field("callbackScheduledTime", default=None)
