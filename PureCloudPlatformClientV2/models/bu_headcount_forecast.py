# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import PlanningGroupReference


class BuHeadcountForecast(Model):
    """List of business unit planning group headcount forecasts. In BuHeadcountForecastResponse and 3 more."""

    entities: list[BuPlanningGroupHeadcountForecast] | None = field("entities", default=None)
    reference_start_date: datetime | None = field("referenceStartDate", default=None)


class BuPlanningGroupHeadcountForecast(Model):
    """One of the items of a business unit headcount forecast. In BuHeadcountForecast."""

    planning_group: PlanningGroupReference | None = field("planningGroup", default=None)
    required_per_interval: list[float] | None = field("requiredPerInterval", default=None)
    required_without_shrinkage_per_interval: list[float] | None = field(
        "requiredWithoutShrinkagePerInterval", default=None
    )
