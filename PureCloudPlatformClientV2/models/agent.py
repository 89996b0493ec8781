# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Agent(Model):
    """An agent: stage. Body of put_outbound_campaign_agent."""

    stage: str | None = field("stage", default=None)
