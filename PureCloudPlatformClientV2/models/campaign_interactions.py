# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        Address, AfterCallWork, Cobrowsesession, ConversationChat, ConversationDivisionMembership,
        ConversationQueueMediaSettings, ConversationRoutingData, DialerPreview, DisconnectReason, Disposition,
        DomainEntityRef, Email, ErrorInfo, Evaluation, FaxStatus, InternalMessage, Message, Screenshare, Segment,
        SocialExpression, Video, Voicemail, Wrapup,
    )


class CallBasic(Model):
    """One of the calls of a participant basic. In ParticipantBasic."""

    state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting",
        "uploading", "transmitting", "none",
    ] | str | None = field("state", default=None)
    initial_state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting",
        "uploading", "transmitting", "none",
    ] | str | None = field("initialState", default=None)
    id: str | None = field("id", default=None)
    direction: Literal["inbound", "outbound"] | str | None = field("direction", default=None)
    recording: bool | None = field("recording", default=None)
    recording_state: Literal["none", "active", "paused"] | str | None = field("recordingState", default=None)
    muted: bool | None = field("muted", default=None)
    confined: bool | None = field("confined", default=None)
    held: bool | None = field("held", default=None)
    secure_pause: bool | None = field("securePause", default=None)
    recording_id: str | None = field("recordingId", default=None)
    segments: list[Segment] | None = field("segments", default=None)
    error_info: ErrorInfo | None = field("errorInfo", default=None)
    disconnect_type: Literal[
        "endpoint", "endpoint.donotdisturb", "client", "system", "timeout", "transfer", "transfer.conference",
        "transfer.consult", "transfer.donotdisturb", "transfer.forward", "transfer.noanswer", "transfer.notavailable",
        "transport.failure", "error", "peer", "other", "spam", "uncallable",
    ] | str | None = field("disconnectType", default=None)
    start_hold_time: datetime | None = field("startHoldTime", default=None)
    document_id: str | None = field("documentId", default=None)
    start_alerting_time: datetime | None = field("startAlertingTime", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    disconnected_time: datetime | None = field("disconnectedTime", default=None)
    disconnect_reasons: list[DisconnectReason] | None = field("disconnectReasons", default=None)
    fax_status: FaxStatus | None = field("faxStatus", default=None)
    provider: str | None = field("provider", default=None)
    script_id: str | None = field("scriptId", default=None)
    peer_id: str | None = field("peerId", default=None)
    uui_data: str | None = field("uuiData", default=None)
    pcSelf: Address | None = field("self", default=None)
    other: Address | None = field("other", default=None)
    wrapup: Wrapup | None = field("wrapup", default=None)
    after_call_work: AfterCallWork | None = field("afterCallWork", default=None)
    after_call_work_required: bool | None = field("afterCallWorkRequired", default=None)
    agent_assistant_id: str | None = field("agentAssistantId", default=None)
    queue_media_settings: ConversationQueueMediaSettings | None = field("queueMediaSettings", default=None)
    disposition: Disposition | None = field("disposition", default=None)


class CallbackBasic(Model):
    """One of the callbacks of a participant basic. In ParticipantBasic."""

    state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "scheduled", "none",
    ] | str | None = field("state", default=None)
    initial_state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "scheduled", "none",
    ] | str | None = field("initialState", default=None)
    id: str | None = field("id", default=None)
    segments: list[Segment] | None = field("segments", default=None)
    direction: Literal["inbound", "outbound"] | str | None = field("direction", default=None)
    held: bool | None = field("held", default=None)
    disconnect_type: Literal[
        "endpoint", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult",
        "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transport.failure", "error", "peer", "other",
        "spam", "uncallable",
    ] | str | None = field("disconnectType", default=None)
    start_hold_time: datetime | None = field("startHoldTime", default=None)
    dialer_preview: DialerPreview | None = field("dialerPreview", default=None)
    voicemail: Voicemail | None = field("voicemail", default=None)
    callback_numbers: list[str] | None = field("callbackNumbers", default=None)
    callback_user_name: str | None = field("callbackUserName", default=None)
    script_id: str | None = field("scriptId", default=None)
    external_campaign: bool | None = field("externalCampaign", default=None)
    skip_enabled: bool | None = field("skipEnabled", default=None)
    timeout_seconds: int | None = field("timeoutSeconds", default=None)
    start_alerting_time: datetime | None = field("startAlertingTime", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    disconnected_time: datetime | None = field("disconnectedTime", default=None)
    callback_scheduled_time: datetime | None = field("callbackScheduledTime", default=None)
    automated_callback_config_id: str | None = field("automatedCallbackConfigId", default=None)
    provider: str | None = field("provider", default=None)
    peer_id: str | None = field("peerId", default=None)
    wrapup: Wrapup | None = field("wrapup", default=None)
    after_call_work: AfterCallWork | None = field("afterCallWork", default=None)
    after_call_work_required: bool | None = field("afterCallWorkRequired", default=None)
    caller_id: str | None = field("callerId", default=None)
    caller_id_name: str | None = field("callerIdName", default=None)
    queue_media_settings: ConversationQueueMediaSettings | None = field("queueMediaSettings", default=None)


class CampaignInteraction(Model):
    """One of the interacting interactions of campaign interactions. In CampaignInteractions."""

    id: str | None = field("id", default=None)
    campaign: DomainEntityRef | None = field("campaign", default=None)
    agent: DomainEntityRef | None = field("agent", default=None)
    contact: DomainEntityRef | None = field("contact", default=None)
    destination_address: str | None = field("destinationAddress", default=None)
    active_preview_call: bool | None = field("activePreviewCall", default=None)
    last_active_preview_wrapup_time: datetime | None = field("lastActivePreviewWrapupTime", default=None)
    creation_time: datetime | None = field("creationTime", default=None)
    call_placed_time: datetime | None = field("callPlacedTime", default=None)
    call_routed_time: datetime | None = field("callRoutedTime", default=None)
    preview_connected_time: datetime | None = field("previewConnectedTime", default=None)
    queue: DomainEntityRef | None = field("queue", default=None)
    script: DomainEntityRef | None = field("script", default=None)
    disposition: Literal[
        "DISCONNECT", "LIVE_VOICE", "BUSY", "MACHINE", "NO_ANSWER", "SIT_CALLABLE", "SIT_UNCALLABLE", "FAX",
    ] | str | None = field("disposition", default=None)
    caller_name: str | None = field("callerName", default=None)
    caller_address: str | None = field("callerAddress", default=None)
    preview_pop_delivered_time: datetime | None = field("previewPopDeliveredTime", default=None)
    conversation: ConversationBasic | None = field("conversation", default=None)
    dialer_system_participant_id: str | None = field("dialerSystemParticipantId", default=None)
    dialing_mode: str | None = field("dialingMode", default=None)
    skills: list[DomainEntityRef] | None = field("skills", default=None)


class CampaignInteractions(Model):
    """Campaign interactions: campaign, pending interactions, proceeding interactions and 3 more. Answer of
    get_outbound_campaign_interactions.
    """

    campaign: DomainEntityRef | None = field("campaign", default=None)
    pending_interactions: list[CampaignInteraction] | None = field("pendingInteractions", default=None)
    proceeding_interactions: list[CampaignInteraction] | None = field("proceedingInteractions", default=None)
    previewing_interactions: list[CampaignInteraction] | None = field("previewingInteractions", default=None)
    interacting_interactions: list[CampaignInteraction] | None = field("interactingInteractions", default=None)
    scheduled_interactions: list[CampaignInteraction] | None = field("scheduledInteractions", default=None)


class ConversationBasic(Model):
    """Conversation of a campaign interaction. In CampaignInteraction.

    Required by the platform: start_time.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    external_tag: str | None = field("externalTag", default=None)
    start_time: datetime | None = field("startTime", default=None)
    end_time: datetime | None = field("endTime", default=None)
    divisions: list[ConversationDivisionMembership] | None = field("divisions", default=None)
    secure_pause: bool | None = field("securePause", default=None)
    utilization_label_id: str | None = field("utilizationLabelId", default=None)
    self_uri: str | None = field("selfUri", default=None)
    participants: list[ParticipantBasic] | None = field("participants", default=None)


class ParticipantBasic(Model):
    """One of the participants of a conversation basic. In ConversationBasic."""

    id: str | None = field("id", default=None)
    start_time: datetime | None = field("startTime", default=None)
    end_time: datetime | None = field("endTime", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    name: str | None = field("name", default=None)
    user_uri: str | None = field("userUri", default=None)
    user_id: str | None = field("userId", default=None)
    external_contact_id: str | None = field("externalContactId", default=None)
    external_contact_initial_division_id: str | None = field("externalContactInitialDivisionId", default=None)
    external_organization_id: str | None = field("externalOrganizationId", default=None)
    queue_id: str | None = field("queueId", default=None)
    group_id: str | None = field("groupId", default=None)
    team_id: str | None = field("teamId", default=None)
    queue_name: str | None = field("queueName", default=None)
    purpose: str | None = field("purpose", default=None)
    participant_type: str | None = field("participantType", default=None)
    consult_participant_id: str | None = field("consultParticipantId", default=None)
    address: str | None = field("address", default=None)
    ani: str | None = field("ani", default=None)
    ani_name: str | None = field("aniName", default=None)
    dnis: str | None = field("dnis", default=None)
    locale: str | None = field("locale", default=None)
    wrapup_required: bool | None = field("wrapupRequired", default=None)
    wrapup_prompt: Literal[
        "mandatory", "optional", "agentRequested", "timeout", "forcedTimeout",
    ] | str | None = field("wrapupPrompt", default=None)
    wrapup_timeout_ms: int | None = field("wrapupTimeoutMs", default=None)
    wrapup_skipped: bool | None = field("wrapupSkipped", default=None)
    wrapup: Wrapup | None = field("wrapup", default=None)
    media_roles: list[str] | None = field("mediaRoles", default=None)
    conversation_routing_data: ConversationRoutingData | None = field("conversationRoutingData", default=None)
    alerting_timeout_ms: int | None = field("alertingTimeoutMs", default=None)
    monitored_participant_id: str | None = field("monitoredParticipantId", default=None)
    coached_participant_id: str | None = field("coachedParticipantId", default=None)
    attributes: dict[str, str] | None = field("attributes", default=None)
    calls: list[CallBasic] | None = field("calls", default=None)
    callbacks: list[CallbackBasic] | None = field("callbacks", default=None)
    chats: list[ConversationChat] | None = field("chats", default=None)
    cobrowsesessions: list[Cobrowsesession] | None = field("cobrowsesessions", default=None)
    emails: list[Email] | None = field("emails", default=None)
    messages: list[Message] | None = field("messages", default=None)
    screenshares: list[Screenshare] | None = field("screenshares", default=None)
    social_expressions: list[SocialExpression] | None = field("socialExpressions", default=None)
    videos: list[Video] | None = field("videos", default=None)
    evaluations: list[Evaluation] | None = field("evaluations", default=None)
    screen_recording_state: Literal[
        "requested", "active", "paused", "stopped", "error", "timeout",
    ] | str | None = field("screenRecordingState", default=None)
    flagged_reason: Literal["general"] | str | None = field("flaggedReason", default=None)
    start_acw_time: datetime | None = field("startAcwTime", default=None)
    end_acw_time: datetime | None = field("endAcwTime", default=None)
    internal_messages: list[InternalMessage] | None = field("internalMessages", default=None)
    barged_participant_id: str | None = field("bargedParticipantId", default=None)
