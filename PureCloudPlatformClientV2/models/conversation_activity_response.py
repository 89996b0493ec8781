# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class ConversationActivityData(Model):
    """List of conversation activity entity data. In ConversationActivityResponse."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[ConversationActivityMetricValue] | None = field("data", default=None)
    truncated: bool | None = field("truncated", default=None)
    entities: list[ConversationActivityEntityData] | None = field("entities", default=None)


class ConversationActivityEntityData(Model):
    """One of the items of conversation activity data. In ConversationActivityData.

    Required by the platform: activity_date.
    """

    activity_date: datetime | None = field("activityDate", default=None)
    metric: Literal["oAlerting", "oInteracting", "oWaiting"] | str | None = field("metric", default=None)
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
    scored_agents: list[ConversationActivityScoredAgent] | None = field("scoredAgents", default=None)


class ConversationActivityMetricValue(Model):
    """One of the data of conversation activity data. In ConversationActivityData."""

    metric: Literal["oAlerting", "oInteracting", "oWaiting"] | str | None = field("metric", default=None)
    count: int | None = field("count", default=None)


class ConversationActivityResponse(Model):
    """Results: conversation activity data. Answer of post_analytics_conversations_activity_query."""

    results: list[ConversationActivityData] | None = field("results", default=None)
    entity_id_dimension: Literal[
        "activeRouting", "addressFrom", "addressTo", "agentScore", "ani", "conversationId", "convertedFrom",
        "convertedTo", "direction", "dnis", "mediaType", "participantName", "queueId", "requestedLanguageId",
        "requestedRouting", "requestedRoutingSkillId", "routingPriority", "scoredAgentId", "sessionId", "teamId",
        "usedRouting", "userId",
    ] | str | None = field("entityIdDimension", default=None)


class ConversationActivityScoredAgent(Model):
    """One of the scored agents of conversation activity entity data. In ConversationActivityEntityData."""

    agent_score: int | None = field("agentScore", default=None)
    scored_agent_id: str | None = field("scoredAgentId", default=None)
