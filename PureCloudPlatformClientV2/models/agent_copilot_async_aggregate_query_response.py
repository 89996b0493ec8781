# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AgentCopilotAggregateDataContainer


class AgentCopilotAsyncAggregateQueryResponse(Model):
    """Results: agent copilot aggregate data containers. Answer of get_analytics_agentcopilots_aggregates_job_results.
    """

    results: list[AgentCopilotAggregateDataContainer] | None = field("results", default=None)
    cursor: str | None = field("cursor", default=None)
