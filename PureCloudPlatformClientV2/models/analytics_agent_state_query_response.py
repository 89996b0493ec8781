# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AnalyticsAgentStateAgentResponse


class AnalyticsAgentStateQueryResponse(Model):
    """List of analytics agent state agents. Answer of post_analytics_agents_status_query."""

    entities: list[AnalyticsAgentStateAgentResponse] | None = field("entities", default=None)
