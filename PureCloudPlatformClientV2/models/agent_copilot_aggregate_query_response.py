# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .agent_copilot_aggregate_data_container import AgentCopilotAggregateDataContainer


class AgentCopilotAggregateQueryResponse(Model):
    """AgentCopilotAggregateQueryResponse of the Platform API."""

    results: list[AgentCopilotAggregateDataContainer] | None = field("results", default=None)
