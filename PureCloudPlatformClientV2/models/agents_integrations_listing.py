# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AgentIntegrationsResponse


class AgentsIntegrationsListing(Model):
    """List of agent integrations. Answer of post_workforcemanagement_agents_integrations_hris_query."""

    entities: list[AgentIntegrationsResponse] | None = field("entities", default=None)
