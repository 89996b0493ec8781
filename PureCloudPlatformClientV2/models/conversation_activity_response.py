# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .conversation_activity_data import ConversationActivityData


class ConversationActivityResponse(Model):
    """ConversationActivityResponse of the Platform API."""

    results: list[ConversationActivityData] | None = field("results", default=None)
    entity_id_dimension: Literal[
        "activeRouting", "addressFrom", "addressTo", "agentScore", "ani", "conversationId", "convertedFrom",
        "convertedTo", "direction", "dnis", "mediaType", "participantName", "queueId", "requestedLanguageId",
        "requestedRouting", "requestedRoutingSkillId", "routingPriority", "scoredAgentId", "sessionId", "teamId",
        "usedRouting", "userId",
    ] | str | None = field("entityIdDimension", default=None)
