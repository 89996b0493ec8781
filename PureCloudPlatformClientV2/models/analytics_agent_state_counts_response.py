# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AgentStateSegmentTypeCount


class AnalyticsAgentStateCountsResponse(Model):
    """Given by post_analytics_agents_status_counts."""

    counts: list[AgentStateSegmentTypeCount] | None = field("counts", default=None)
