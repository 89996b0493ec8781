# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AgentCopilotAggregateDataContainer


class AgentCopilotAggregateQueryResponse(Model):
    """Results: agent copilot aggregate data containers. Answer of post_analytics_agentcopilots_aggregates_query."""

    results: list[AgentCopilotAggregateDataContainer] | None = field("results", default=None)
