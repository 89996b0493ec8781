# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class QueryAgentsIntegrationsRequest(Model):
    """QueryAgentsIntegrationsRequest of the Platform API.

    The platform requires: agent_ids.
    """

    agent_ids: list[str] | None = field("agentIds", default=None)
