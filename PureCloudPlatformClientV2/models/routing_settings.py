# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class RoutingSettings(Model):
    reset_agent_score_on_presence_change: bool | None = field("resetAgentScoreOnPresenceChange", default=None)
