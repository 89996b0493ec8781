# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import RequestScoredAgent


class RoutingConversationAttributesRequest(Model):
    """Taken by patch_routing_conversation."""

    priority: int | None = field("priority", default=None, minimum=-25000000, maximum=25000000)
    skill_ids: list[str] | None = field("skillIds", default=None)
    language_id: str | None = field("languageId", default=None)
    label_id: str | None = field("labelId", default=None)
    request_scored_agents: list[RequestScoredAgent] | None = field("requestScoredAgents", default=None)
