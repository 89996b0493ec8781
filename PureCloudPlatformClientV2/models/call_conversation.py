# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        ConversationRoutingData, Disposition, DomainEntityRef, ErrorInfo, FaxStatus, JourneyContext, TransferResponse,
        Wrapup,
    )


class CallConversation(Model):
    """A call conversation, kept at /api/v2/conversations/calls/{conversationId}. Answer of get_conversations_call."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    participants: list[CallMediaParticipant] | None = field("participants", default=None)
    other_media_uris: list[str] | None = field("otherMediaUris", default=None)
    recent_transfers: list[TransferResponse] | None = field("recentTransfers", default=None)
    utilization_label_id: str | None = field("utilizationLabelId", default=None)
    recording_state: Literal["none", "active", "paused"] | str | None = field("recordingState", default=None)
    max_participants: int | None = field("maxParticipants", default=None)
    secure_pause: bool | None = field("securePause", default=None)
    self_uri: str | None = field("selfUri", default=None)


class CallMediaParticipant(Model):
    """One of the participants of a call conversation. In CallConversation."""

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
    muted: bool | None = field("muted", default=None)
    confined: bool | None = field("confined", default=None)
    recording: bool | None = field("recording", default=None)
    recording_state: Literal["none", "active", "paused"] | str | None = field("recordingState", default=None)
    group: DomainEntityRef | None = field("group", default=None)
    ani: str | None = field("ani", default=None)
    dnis: str | None = field("dnis", default=None)
    document_id: str | None = field("documentId", default=None)
    fax_status: FaxStatus | None = field("faxStatus", default=None)
    monitored_participant_id: str | None = field("monitoredParticipantId", default=None)
    coached_participant_id: str | None = field("coachedParticipantId", default=None)
    barged_participant_id: str | None = field("bargedParticipantId", default=None)
    consult_participant_id: str | None = field("consultParticipantId", default=None)
    uui_data: str | None = field("uuiData", default=None)
    barged_time: datetime | None = field("bargedTime", default=None)
    secure_pause: bool | None = field("securePause", default=None)
    disposition: Disposition | None = field("disposition", default=None)
