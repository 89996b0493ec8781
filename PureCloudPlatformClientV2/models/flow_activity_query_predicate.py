# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class FlowActivityQueryPredicate(Model):
    """One of the predicates of a flow activity query clause. In FlowActivityQueryClause and 1 more."""

    type: Literal["dimension", "property", "metric"] | str | None = field("type", default=None)
    dimension: Literal[
        "activeRouting", "addressFrom", "addressTo", "agentScore", "ani", "conversationId", "convertedFrom",
        "convertedTo", "direction", "dnis", "flowId", "flowType", "mediaType", "participantName", "queueId",
        "requestedLanguageId", "requestedRouting", "requestedRoutingSkillId", "routingPriority", "scoredAgentId",
        "sessionId", "teamId", "usedRouting", "userId",
    ] | str | None = field("dimension", default=None)
    operator: Literal["matches", "exists", "notExists"] | str | None = field("operator", default=None)
    value: str | None = field("value", default=None)
