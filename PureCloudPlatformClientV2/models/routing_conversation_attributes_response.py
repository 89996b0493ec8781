# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .language import Language
    from .routing_skill import RoutingSkill
    from .scored_agent import ScoredAgent
    from .utilization_label import UtilizationLabel


class RoutingConversationAttributesResponse(Model):
    """RoutingConversationAttributesResponse of the Platform API."""

    priority: int | None = field("priority", default=None)
    skills: list[RoutingSkill] | None = field("skills", default=None)
    language: Language | None = field("language", default=None)
    label: UtilizationLabel | None = field("label", default=None)
    scored_agents: list[ScoredAgent] | None = field("scoredAgents", default=None)
