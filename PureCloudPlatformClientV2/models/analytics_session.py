# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AnalyticsProperty, AnalyticsScoredAgent


class AnalyticsAgentGroup(Model):
    """One of the agent groups of an analytics session. In AnalyticsSession."""

    agent_group_id: str | None = field("agentGroupId", default=None)
    agent_group_type: Literal["Group", "SkillGroup", "Team"] | str | None = field("agentGroupType", default=None)


class AnalyticsConversationSegment(Model):
    """One of the segments of an analytics session. In AnalyticsSession."""

    audio_muted: bool | None = field("audioMuted", default=None)
    conference: bool | None = field("conference", default=None)
    destination_conversation_id: str | None = field("destinationConversationId", default=None)
    destination_session_id: str | None = field("destinationSessionId", default=None)
    disconnect_type: Literal[
        "client", "conferenceTransfer", "consultTransfer", "dndEndpoint", "dndTransfer", "endpoint", "error",
        "forwardTransfer", "noAnswerTransfer", "notAvailableTransfer", "other", "peer", "spam", "system", "timeout",
        "transfer", "transportFailure", "uncallable",
    ] | str | None = field("disconnectType", default=None)
    error_code: str | None = field("errorCode", default=None)
    group_id: str | None = field("groupId", default=None)
    q850_response_codes: list[int] | None = field("q850ResponseCodes", default=None)
    queue_id: str | None = field("queueId", default=None)
    requested_language_id: str | None = field("requestedLanguageId", default=None)
    requested_routing_skill_ids: list[str] | None = field("requestedRoutingSkillIds", default=None)
    requested_routing_user_ids: list[str] | None = field("requestedRoutingUserIds", default=None)
    segment_end: datetime | None = field("segmentEnd", default=None)
    segment_start: datetime | None = field("segmentStart", default=None)
    segment_type: Literal[
        "alert", "barging", "callback", "coaching", "contacting", "converting", "delay", "dialing", "hold", "interact",
        "ivr", "monitoring", "parked", "scheduled", "sharing", "system", "transmitting", "unknown", "uploading",
        "voicemail", "wrapup",
    ] | str | None = field("segmentType", default=None)
    sip_response_codes: list[int] | None = field("sipResponseCodes", default=None)
    source_conversation_id: str | None = field("sourceConversationId", default=None)
    source_session_id: str | None = field("sourceSessionId", default=None)
    subject: str | None = field("subject", default=None)
    video_muted: bool | None = field("videoMuted", default=None)
    wrap_up_code: str | None = field("wrapUpCode", default=None)
    wrap_up_note: str | None = field("wrapUpNote", default=None)
    wrap_up_tags: list[str] | None = field("wrapUpTags", default=None)
    scored_agents: list[AnalyticsScoredAgent] | None = field("scoredAgents", default=None)
    properties: list[AnalyticsProperty] | None = field("properties", default=None)


class AnalyticsFlow(Model):
    """Flow of an analytics session. In AnalyticsSession."""

    ending_language: str | None = field("endingLanguage", default=None)
    entry_reason: str | None = field("entryReason", default=None)
    entry_type: Literal["agent", "direct", "dnis", "flow", "outbound"] | str | None = field("entryType", default=None)
    exit_reason: str | None = field("exitReason", default=None)
    flow_id: str | None = field("flowId", default=None)
    flow_name: str | None = field("flowName", default=None)
    flow_type: Literal[
        "BOT", "COMMONMODULE", "DIGITALBOT", "INBOUNDCALL", "INBOUNDCHAT", "INBOUNDEMAIL", "INBOUNDSHORTMESSAGE",
        "INQUEUECALL", "INQUEUEEMAIL", "INQUEUESHORTMESSAGE", "OUTBOUNDCALL", "SECURECALL", "SPEECH", "SURVEYINVITE",
        "VOICE", "VOICEMAIL", "VOICESURVEY", "WORKFLOW", "WORKITEM",
    ] | str | None = field("flowType", default=None)
    flow_version: str | None = field("flowVersion", default=None)
    issued_callback: bool | None = field("issuedCallback", default=None)
    recognition_failure_reason: str | None = field("recognitionFailureReason", default=None)
    starting_language: str | None = field("startingLanguage", default=None)
    transfer_target_address: str | None = field("transferTargetAddress", default=None)
    transfer_target_name: str | None = field("transferTargetName", default=None)
    transfer_type: str | None = field("transferType", default=None)
    outcomes: list[AnalyticsFlowOutcome] | None = field("outcomes", default=None)


class AnalyticsFlowOutcome(Model):
    """One of the outcomes of an analytics flow. In AnalyticsFlow."""

    flow_outcome: str | None = field("flowOutcome", default=None)
    flow_outcome_end_timestamp: datetime | None = field("flowOutcomeEndTimestamp", default=None)
    flow_outcome_id: str | None = field("flowOutcomeId", default=None)
    flow_outcome_start_timestamp: datetime | None = field("flowOutcomeStartTimestamp", default=None)
    flow_outcome_value: str | None = field("flowOutcomeValue", default=None)


class AnalyticsMediaEndpointStat(Model):
    """One of the media endpoint statistics of an analytics session. In AnalyticsSession."""

    codecs: list[str] | None = field("codecs", default=None)
    discarded_packets: int | None = field("discardedPackets", default=None)
    duplicate_packets: int | None = field("duplicatePackets", default=None)
    event_time: datetime | None = field("eventTime", default=None)
    invalid_packets: int | None = field("invalidPackets", default=None)
    max_latency_ms: int | None = field("maxLatencyMs", default=None)
    min_mos: float | None = field("minMos", default=None)
    min_r_factor: float | None = field("minRFactor", default=None)
    overrun_packets: int | None = field("overrunPackets", default=None)
    received_packets: int | None = field("receivedPackets", default=None)
    underrun_packets: int | None = field("underrunPackets", default=None)


class AnalyticsProposedAgent(Model):
    """One of the proposed agents of an analytics session. In AnalyticsSession."""

    agent_rank: int | None = field("agentRank", default=None)
    proposed_agent_id: str | None = field("proposedAgentId", default=None)


class AnalyticsSession(Model):
    """One of the sessions of an analytics participant. In AnalyticsParticipant and 1 more."""

    active_skill_ids: list[str] | None = field("activeSkillIds", default=None)
    acw_skipped: bool | None = field("acwSkipped", default=None)
    address_from: str | None = field("addressFrom", default=None)
    address_other: str | None = field("addressOther", default=None)
    address_self: str | None = field("addressSelf", default=None)
    address_to: str | None = field("addressTo", default=None)
    agent_assistant_id: str | None = field("agentAssistantId", default=None)
    agent_bullseye_ring: int | None = field("agentBullseyeRing", default=None)
    agent_owned: bool | None = field("agentOwned", default=None)
    ani: str | None = field("ani", default=None)
    assigner_id: str | None = field("assignerId", default=None)
    authenticated: bool | None = field("authenticated", default=None)
    barged_participant_id: str | None = field("bargedParticipantId", default=None)
    bcc: list[str] | None = field("bcc", default=None)
    callback_numbers: list[str] | None = field("callbackNumbers", default=None)
    callback_scheduled_time: datetime | None = field("callbackScheduledTime", default=None)
    callback_user_name: str | None = field("callbackUserName", default=None)
    cc: list[str] | None = field("cc", default=None)
    cleared: bool | None = field("cleared", default=None)
    coached_participant_id: str | None = field("coachedParticipantId", default=None)
    cobrowse_role: str | None = field("cobrowseRole", default=None)
    cobrowse_room_id: str | None = field("cobrowseRoomId", default=None)
    delivery_status: Literal[
        "DeliveryFailed", "DeliverySuccess", "Failed", "Published", "Queued", "Read", "Received", "Sent",
    ] | str | None = field("deliveryStatus", default=None)
    delivery_status_change_date: datetime | None = field("deliveryStatusChangeDate", default=None)
    destination_addresses: list[str] | None = field("destinationAddresses", default=None)
    detected_speech_end: datetime | None = field("detectedSpeechEnd", default=None)
    detected_speech_start: datetime | None = field("detectedSpeechStart", default=None)
    direction: Literal["inbound", "outbound"] | str | None = field("direction", default=None)
    disposition_analyzer: str | None = field("dispositionAnalyzer", default=None)
    disposition_name: str | None = field("dispositionName", default=None)
    dnis: str | None = field("dnis", default=None)
    edge_id: str | None = field("edgeId", default=None)
    eligible_agent_counts: list[int] | None = field("eligibleAgentCounts", default=None)
    extended_delivery_status: str | None = field("extendedDeliveryStatus", default=None)
    flow_in_type: str | None = field("flowInType", default=None)
    flow_out_type: str | None = field("flowOutType", default=None)
    journey_action_id: str | None = field("journeyActionId", default=None)
    journey_action_map_id: str | None = field("journeyActionMapId", default=None)
    journey_action_map_version: int | None = field("journeyActionMapVersion", default=None)
    journey_customer_id: str | None = field("journeyCustomerId", default=None)
    journey_customer_id_type: str | None = field("journeyCustomerIdType", default=None)
    journey_customer_session_id: str | None = field("journeyCustomerSessionId", default=None)
    journey_customer_session_id_type: str | None = field("journeyCustomerSessionIdType", default=None)
    media_bridge_id: str | None = field("mediaBridgeId", default=None)
    media_count: int | None = field("mediaCount", default=None)
    media_type: Literal[
        "callback", "chat", "cobrowse", "email", "internalmessage", "message", "screenshare", "unknown", "video",
        "voice",
    ] | str | None = field("mediaType", default=None)
    message_type: str | None = field("messageType", default=None)
    monitored_participant_id: str | None = field("monitoredParticipantId", default=None)
    outbound_campaign_id: str | None = field("outboundCampaignId", default=None)
    outbound_contact_id: str | None = field("outboundContactId", default=None)
    outbound_contact_list_id: str | None = field("outboundContactListId", default=None)
    peer_id: str | None = field("peerId", default=None)
    protocol_call_id: str | None = field("protocolCallId", default=None)
    provider: str | None = field("provider", default=None)
    recording: bool | None = field("recording", default=None)
    remote: str | None = field("remote", default=None)
    remote_name_displayable: str | None = field("remoteNameDisplayable", default=None)
    removed_skill_ids: list[str] | None = field("removedSkillIds", default=None)
    requested_routings: list[str] | None = field("requestedRoutings", default=None)
    room_id: str | None = field("roomId", default=None)
    routing_ring: int | None = field("routingRing", default=None)
    routing_rule: str | None = field("routingRule", default=None)
    routing_rule_type: Literal[
        "Bullseye", "Conditional", "Predictive", "Preferred",
    ] | str | None = field("routingRuleType", default=None)
    screen_share_address_self: str | None = field("screenShareAddressSelf", default=None)
    screen_share_room_id: str | None = field("screenShareRoomId", default=None)
    script_id: str | None = field("scriptId", default=None)
    selected_agent_id: str | None = field("selectedAgentId", default=None)
    selected_agent_rank: int | None = field("selectedAgentRank", default=None)
    session_dnis: str | None = field("sessionDnis", default=None)
    session_id: str | None = field("sessionId", default=None)
    sharing_screen: bool | None = field("sharingScreen", default=None)
    skip_enabled: bool | None = field("skipEnabled", default=None)
    timeout_seconds: int | None = field("timeoutSeconds", default=None)
    used_routing: Literal[
        "Bullseye", "Conditional", "Direct", "Last", "Manual", "Predictive", "Preferred", "Standard", "Vip",
    ] | str | None = field("usedRouting", default=None)
    video_address_self: str | None = field("videoAddressSelf", default=None)
    video_room_id: str | None = field("videoRoomId", default=None)
    waiting_interaction_counts: list[int] | None = field("waitingInteractionCounts", default=None)
    agent_groups: list[AnalyticsAgentGroup] | None = field("agentGroups", default=None)
    proposed_agents: list[AnalyticsProposedAgent] | None = field("proposedAgents", default=None)
    media_endpoint_stats: list[AnalyticsMediaEndpointStat] | None = field("mediaEndpointStats", default=None)
    flow: AnalyticsFlow | None = field("flow", default=None)
    metrics: list[AnalyticsSessionMetric] | None = field("metrics", default=None)
    segments: list[AnalyticsConversationSegment] | None = field("segments", default=None)


class AnalyticsSessionMetric(Model):
    """One of the metrics of an analytics session. In AnalyticsSession."""

    emit_date: datetime | None = field("emitDate", default=None)
    name: str | None = field("name", default=None)
    value: int | None = field("value", default=None)
