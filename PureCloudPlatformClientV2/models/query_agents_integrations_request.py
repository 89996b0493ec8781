# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class QueryAgentsIntegrationsRequest(Model):
    """Query agents integrations: agent ids. Body of post_workforcemanagement_agents_integrations_hris_query.

    Required by the platform: agent_ids.
    """

    agent_ids: list[str] | None = field("agentIds", default=None)
