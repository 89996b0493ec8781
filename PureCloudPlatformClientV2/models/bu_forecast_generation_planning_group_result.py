# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BuForecastTimeSeriesResult


class BuForecastGenerationPlanningGroupResult(Model):
    """Part of BuForecastGenerationResult."""

    planning_group_id: str | None = field("planningGroupId", default=None)
    metric_results: list[BuForecastTimeSeriesResult] | None = field("metricResults", default=None)
