# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BotAggregateDataContainer


class BotAsyncAggregateQueryResponse(Model):
    """Results: bot aggregate data containers. Answer of get_analytics_bots_aggregates_job_results."""

    results: list[BotAggregateDataContainer] | None = field("results", default=None)
    cursor: str | None = field("cursor", default=None)
