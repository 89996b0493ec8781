# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class FlowActivityData(Model):
    """List of flow activity entity data. In FlowActivityResponse."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[FlowActivityMetricValue] | None = field("data", default=None)
    truncated: bool | None = field("truncated", default=None)
    entities: list[FlowActivityEntityData] | None = field("entities", default=None)


class FlowActivityEntityData(Model):
    """One of the items of flow activity data. In FlowActivityData.

    Required by the platform: activity_date.
    """

    activity_date: datetime | None = field("activityDate", default=None)
    metric: Literal["oFlow"] | str | None = field("metric", default=None)
    active_routing: Literal[
        "Bullseye", "Conditional", "Direct", "Last", "Manual", "Predictive", "Preferred", "Standard", "Vip",
    ] | str | None = field("activeRouting", default=None)
    address_from: str | None = field("addressFrom", default=None)
    address_to: str | None = field("addressTo", default=None)
    ani: str | None = field("ani", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    converted_from: str | None = field("convertedFrom", default=None)
    converted_to: str | None = field("convertedTo", default=None)
    direction: Literal["inbound", "outbound"] | str | None = field("direction", default=None)
    dnis: str | None = field("dnis", default=None)
    flow_id: str | None = field("flowId", default=None)
    flow_type: Literal[
        "BOT", "COMMONMODULE", "DIGITALBOT", "INBOUNDCALL", "INBOUNDCHAT", "INBOUNDEMAIL", "INBOUNDSHORTMESSAGE",
        "INQUEUECALL", "INQUEUEEMAIL", "INQUEUESHORTMESSAGE", "OUTBOUNDCALL", "SECURECALL", "SPEECH", "SURVEYINVITE",
        "VOICE", "VOICEMAIL", "VOICESURVEY", "WORKFLOW", "WORKITEM",
    ] | str | None = field("flowType", default=None)
    media_type: Literal[
        "callback", "chat", "cobrowse", "email", "internalmessage", "message", "screenshare", "unknown", "video",
        "voice",
    ] | str | None = field("mediaType", default=None)
    participant_name: str | None = field("participantName", default=None)
    queue_id: str | None = field("queueId", default=None)
    requested_language_id: str | None = field("requestedLanguageId", default=None)
    requested_routing_skill_ids: list[str] | None = field("requestedRoutingSkillIds", default=None)
    requested_routings: list[str] | None = field("requestedRoutings", default=None)
    routing_priority: int | None = field("routingPriority", default=None)
    session_id: str | None = field("sessionId", default=None)
    team_id: str | None = field("teamId", default=None)
    used_routing: Literal[
        "Bullseye", "Conditional", "Direct", "Last", "Manual", "Predictive", "Preferred", "Standard", "Vip",
    ] | str | None = field("usedRouting", default=None)
    user_id: str | None = field("userId", default=None)
    scored_agents: list[FlowActivityScoredAgent] | None = field("scoredAgents", default=None)


class FlowActivityMetricValue(Model):
    """One of the data of flow activity data. In FlowActivityData."""

    metric: Literal["oFlow"] | str | None = field("metric", default=None)
    count: int | None = field("count", default=None)


class FlowActivityResponse(Model):
    """Results: flow activity data. Answer of post_analytics_flows_activity_query."""

    results: list[FlowActivityData] | None = field("results", default=None)
    entity_id_dimension: Literal[
        "activeRouting", "addressFrom", "addressTo", "agentScore", "ani", "conversationId", "convertedFrom",
        "convertedTo", "direction", "dnis", "flowId", "flowType", "mediaType", "participantName", "queueId",
        "requestedLanguageId", "requestedRouting", "requestedRoutingSkillId", "routingPriority", "scoredAgentId",
        "sessionId", "teamId", "usedRouting", "userId",
    ] | str | None = field("entityIdDimension", default=None)


class FlowActivityScoredAgent(Model):
    """One of the scored agents of flow activity entity data. In FlowActivityEntityData."""

    agent_score: int | None = field("agentScore", default=None)
    scored_agent_id: str | None = field("scoredAgentId", default=None)
