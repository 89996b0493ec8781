# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ScoredAgent


class RoutingData(Model):
    """Routing data of a callback command. In CreateCallbackCommand and 1 more.

    Required by the platform: queue_id.
    """

    queue_id: str | None = field("queueId", default=None)
    language_id: str | None = field("languageId", default=None)
    label: str | None = field("label", default=None)
    priority: int | None = field("priority", default=None)
    skill_ids: list[str] | None = field("skillIds", default=None)
    preferred_agent_ids: list[str] | None = field("preferredAgentIds", default=None)
    scored_agents: list[ScoredAgent] | None = field("scoredAgents", default=None)
    routing_flags: list[str] | None = field("routingFlags", default=None)
