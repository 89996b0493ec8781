# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class RoutingSettings(Model):
    """RoutingSettings of the Platform API."""

    reset_agent_score_on_presence_change: bool | None = field("resetAgentScoreOnPresenceChange", default=None)
