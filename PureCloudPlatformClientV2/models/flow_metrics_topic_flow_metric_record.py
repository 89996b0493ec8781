# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class FlowMetricsTopicFlowMetricRecord(Model):
    """A flow metric record: metric, metric date, value and 96 more. Event of v2.analytics.flow.{id}.metrics."""

    metric: Literal[
        "nFlow", "nFlowMilestone", "nFlowOutcome", "nFlowOutcomeFailed", "oFlowMilestone", "tFlow", "tFlowDisconnect",
        "tFlowExit", "tFlowOutcome",
    ] | str | None = field("metric", default=None)
    metric_date: datetime | None = field("metricDate", default=None)
    value: int | None = field("value", default=None)
    record_id: str | None = field("recordId", default=None)
    active_routing: Literal[
        "Bullseye", "Conditional", "Direct", "Last", "Manual", "Predictive", "Preferred", "Standard", "Vip",
    ] | str | None = field("activeRouting", default=None)
    active_skill_ids: list[str] | None = field("activeSkillIds", default=None)
    address_from: str | None = field("addressFrom", default=None)
    address_to: str | None = field("addressTo", default=None)
    agent_assistant_id: str | None = field("agentAssistantId", default=None)
    agent_bullseye_ring: int | None = field("agentBullseyeRing", default=None)
    agent_owned: bool | None = field("agentOwned", default=None)
    ani: str | None = field("ani", default=None)
    assigner_id: str | None = field("assignerId", default=None)
    authenticated: bool | None = field("authenticated", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    conversation_initiator: Literal[
        "acd", "agent", "api", "botflow", "campaign", "customer", "dialer", "external", "fax", "group", "inbound",
        "ivr", "manual", "outbound", "station", "user", "voicemail", "voicesurveyflow", "workflow",
    ] | str | None = field("conversationInitiator", default=None)
    converted_from: str | None = field("convertedFrom", default=None)
    converted_to: str | None = field("convertedTo", default=None)
    customer_participation: bool | None = field("customerParticipation", default=None)
    delivery_status: Literal[
        "DeliveryFailed", "DeliverySuccess", "Failed", "Published", "Queued", "Read", "Received", "Sent",
    ] | str | None = field("deliveryStatus", default=None)
    destination_addresses: list[str] | None = field("destinationAddresses", default=None)
    direction: Literal["inbound", "outbound"] | str | None = field("direction", default=None)
    disconnect_type: Literal[
        "client", "conferenceTransfer", "consultTransfer", "endpoint", "endpointDnd", "error", "forwardTransfer",
        "noAnswerTransfer", "notAvailableTransfer", "other", "peer", "spam", "system", "timeout", "transfer",
        "transferDnd", "transportFailure", "uncallable",
    ] | str | None = field("disconnectType", default=None)
    division_ids: list[str] | None = field("divisionIds", default=None)
    dnis: str | None = field("dnis", default=None)
    edge_id: str | None = field("edgeId", default=None)
    eligible_agent_counts: list[int] | None = field("eligibleAgentCounts", default=None)
    ending_language: str | None = field("endingLanguage", default=None)
    entry_reason: str | None = field("entryReason", default=None)
    entry_type: Literal["agent", "direct", "dnis", "flow", "outbound"] | str | None = field("entryType", default=None)
    error_code: str | None = field("errorCode", default=None)
    exit_reason: str | None = field("exitReason", default=None)
    extended_delivery_status: str | None = field("extendedDeliveryStatus", default=None)
    external_contact_id: str | None = field("externalContactId", default=None)
    external_media_count: int | None = field("externalMediaCount", default=None)
    external_organization_id: str | None = field("externalOrganizationId", default=None)
    external_tag: str | None = field("externalTag", default=None)
    first_queue: bool | None = field("firstQueue", default=None)
    flagged_reason: Literal["general"] | str | None = field("flaggedReason", default=None)
    flow_id: str | None = field("flowId", default=None)
    flow_in_type: str | None = field("flowInType", default=None)
    flow_milestone_ids: list[str] | None = field("flowMilestoneIds", default=None)
    flow_name: str | None = field("flowName", default=None)
    flow_out_type: str | None = field("flowOutType", default=None)
    flow_sub_type: Literal["VIRTUAL_AGENT"] | str | None = field("flowSubType", default=None)
    flow_type: Literal[
        "bot", "commonmodule", "digitalbot", "inboundcall", "inboundchat", "inboundemail", "inboundshortmessage",
        "inqueuecall", "inqueueemail", "inqueueshortmessage", "outboundcall", "securecall", "speech", "surveyinvite",
        "voice", "voicemail", "voicesurvey", "workflow", "workitem",
    ] | str | None = field("flowType", default=None)
    flow_version: str | None = field("flowVersion", default=None)
    group_id: str | None = field("groupId", default=None)
    interaction_type: str | None = field("interactionType", default=None)
    journey_action_id: str | None = field("journeyActionId", default=None)
    journey_action_map_id: str | None = field("journeyActionMapId", default=None)
    journey_action_map_version: int | None = field("journeyActionMapVersion", default=None)
    journey_customer_id: str | None = field("journeyCustomerId", default=None)
    journey_customer_id_type: str | None = field("journeyCustomerIdType", default=None)
    journey_customer_session_id: str | None = field("journeyCustomerSessionId", default=None)
    journey_customer_session_id_type: str | None = field("journeyCustomerSessionIdType", default=None)
    knowledge_base_id: str | None = field("knowledgeBaseId", default=None)
    media_count: int | None = field("mediaCount", default=None)
    media_type: Literal[
        "callback", "chat", "cobrowse", "email", "message", "screenshare", "unknown", "video", "voice",
    ] | str | None = field("mediaType", default=None)
    message_type: str | None = field("messageType", default=None)
    originating_direction: Literal["inbound", "outbound"] | str | None = field("originatingDirection", default=None)
    outbound_campaign_id: str | None = field("outboundCampaignId", default=None)
    outbound_contact_id: str | None = field("outboundContactId", default=None)
    outbound_contact_list_id: str | None = field("outboundContactListId", default=None)
    participant_name: str | None = field("participantName", default=None)
    peer_id: str | None = field("peerId", default=None)
    provider: str | None = field("provider", default=None)
    purpose: Literal[
        "acd", "agent", "api", "botflow", "campaign", "customer", "dialer", "external", "fax", "group", "inbound",
        "ivr", "manual", "outbound", "station", "user", "voicemail", "voicesurveyflow", "workflow",
    ] | str | None = field("purpose", default=None)
    queue_id: str | None = field("queueId", default=None)
    recognition_failure_reason: str | None = field("recognitionFailureReason", default=None)
    remote: str | None = field("remote", default=None)
    removed_skill_ids: list[str] | None = field("removedSkillIds", default=None)
    requested_language_id: str | None = field("requestedLanguageId", default=None)
    requested_routing_skill_ids: list[str] | None = field("requestedRoutingSkillIds", default=None)
    requested_routings: list[str] | None = field("requestedRoutings", default=None)
    room_id: str | None = field("roomId", default=None)
    routing_priority: int | None = field("routingPriority", default=None)
    routing_ring: int | None = field("routingRing", default=None)
    routing_rule: str | None = field("routingRule", default=None)
    routing_rule_type: Literal[
        "Bullseye", "Conditional", "Predictive", "Preferred",
    ] | str | None = field("routingRuleType", default=None)
    selected_agent_id: str | None = field("selectedAgentId", default=None)
    selected_agent_rank: int | None = field("selectedAgentRank", default=None)
    self_served: bool | None = field("selfServed", default=None)
    session_dnis: str | None = field("sessionDnis", default=None)
    session_id: str | None = field("sessionId", default=None)
    starting_language: str | None = field("startingLanguage", default=None)
    station_id: str | None = field("stationId", default=None)
    team_id: str | None = field("teamId", default=None)
    transfer_target_address: str | None = field("transferTargetAddress", default=None)
    transfer_target_name: str | None = field("transferTargetName", default=None)
    transfer_type: str | None = field("transferType", default=None)
    used_routing: Literal[
        "Bullseye", "Conditional", "Direct", "Last", "Manual", "Predictive", "Preferred", "Standard", "Vip",
    ] | str | None = field("usedRouting", default=None)
    user_id: str | None = field("userId", default=None)
    video_present: bool | None = field("videoPresent", default=None)
    waiting_interaction_counts: list[int] | None = field("waitingInteractionCounts", default=None)
    wrap_up_code: str | None = field("wrapUpCode", default=None)
    proposed_agents: list[FlowMetricsTopicFlowProposedAgent] | None = field("proposedAgents", default=None)
    outcomes: list[FlowMetricsTopicFlowOutcome] | None = field("outcomes", default=None)
    scored_agents: list[FlowMetricsTopicFlowScoredAgent] | None = field("scoredAgents", default=None)


class FlowMetricsTopicFlowOutcome(Model):
    """One of the outcomes of a flow metric record. In FlowMetricsTopicFlowMetricRecord."""

    flow_outcome: str | None = field("flowOutcome", default=None)
    flow_outcome_id: str | None = field("flowOutcomeId", default=None)
    flow_outcome_value: str | None = field("flowOutcomeValue", default=None)


class FlowMetricsTopicFlowProposedAgent(Model):
    """One of the proposed agents of a flow metric record. In FlowMetricsTopicFlowMetricRecord."""

    agent_rank: int | None = field("agentRank", default=None)
    proposed_agent_id: str | None = field("proposedAgentId", default=None)


class FlowMetricsTopicFlowScoredAgent(Model):
    """One of the scored agents of a flow metric record. In FlowMetricsTopicFlowMetricRecord."""

    agent_score: int | None = field("agentScore", default=None)
    scored_agent_id: str | None = field("scoredAgentId", default=None)
