# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Language, RoutingSkill, ScoredAgent, UtilizationLabel


class RoutingConversationAttributesResponse(Model):
    """Routing conversation attributes: priority, skills, language and 2 more. Answer of patch_routing_conversation."""

    priority: int | None = field("priority", default=None)
    skills: list[RoutingSkill] | None = field("skills", default=None)
    language: Language | None = field("language", default=None)
    label: UtilizationLabel | None = field("label", default=None)
    scored_agents: list[ScoredAgent] | None = field("scoredAgents", default=None)
