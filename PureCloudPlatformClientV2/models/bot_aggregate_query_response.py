# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BotAggregateDataContainer


class BotAggregateQueryResponse(Model):
    """Results: bot aggregate data containers. Answer of post_analytics_bots_aggregates_query."""

    results: list[BotAggregateDataContainer] | None = field("results", default=None)
