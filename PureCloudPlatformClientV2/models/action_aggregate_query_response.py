# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ActionAggregateDataContainer


class ActionAggregateQueryResponse(Model):
    """Results: action aggregate data containers. Answer of post_analytics_actions_aggregates_query."""

    results: list[ActionAggregateDataContainer] | None = field("results", default=None)
