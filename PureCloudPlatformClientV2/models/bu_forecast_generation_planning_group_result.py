# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bu_forecast_time_series_result import BuForecastTimeSeriesResult


class BuForecastGenerationPlanningGroupResult(Model):
    """BuForecastGenerationPlanningGroupResult of the Platform API."""

    planning_group_id: str | None = field("planningGroupId", default=None)
    metric_results: list[BuForecastTimeSeriesResult] | None = field("metricResults", default=None)
