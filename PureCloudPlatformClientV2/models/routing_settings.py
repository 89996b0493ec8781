# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class RoutingSettings(Model):
    """Routing settings: reset agent score on presence change. Answer of get_routing_settings and 1 more; body of
    put_routing_settings.
    """

    reset_agent_score_on_presence_change: bool | None = field("resetAgentScoreOnPresenceChange", default=None)
