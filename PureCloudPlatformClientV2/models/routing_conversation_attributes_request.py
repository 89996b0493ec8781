# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class RequestScoredAgent(Model):
    """One of the request scored agents of routing conversation attributes. In RoutingConversationAttributesRequest."""

    id: str | None = field("id", default=None)
    score: int | None = field("score", default=None)


class RoutingConversationAttributesRequest(Model):
    """Routing conversation attributes: priority, skill ids, language id and 2 more. Body of patch_routing_conversation.
    """

    priority: int | None = field("priority", default=None, minimum=-25000000, maximum=25000000)
    skill_ids: list[str] | None = field("skillIds", default=None)
    language_id: str | None = field("languageId", default=None)
    label_id: str | None = field("labelId", default=None)
    request_scored_agents: list[RequestScoredAgent] | None = field("requestScoredAgents", default=None)
