# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ConversationActivityData


class ConversationActivityResponse(Model):
    """Given by post_analytics_conversations_activity_query."""

    results: list[ConversationActivityData] | None = field("results", default=None)
    entity_id_dimension: Literal[
        "activeRouting", "addressFrom", "addressTo", "agentScore", "ani", "conversationId", "convertedFrom",
        "convertedTo", "direction", "dnis", "mediaType", "participantName", "queueId", "requestedLanguageId",
        "requestedRouting", "requestedRoutingSkillId", "routingPriority", "scoredAgentId", "sessionId", "teamId",
        "usedRouting", "userId",
    ] | str | None = field("entityIdDimension", default=None)
