# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class QueryAgentsIntegrationsRequest(Model):
    """Required by the platform: agent_ids."""

    agent_ids: list[str] | None = field("agentIds", default=None)
