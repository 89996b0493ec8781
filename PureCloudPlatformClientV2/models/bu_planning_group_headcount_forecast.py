# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PlanningGroupReference


class BuPlanningGroupHeadcountForecast(Model):
    """Part of BuHeadcountForecast."""

    planning_group: PlanningGroupReference | None = field("planningGroup", default=None)
    required_per_interval: list[float] | None = field("requiredPerInterval", default=None)
    required_without_shrinkage_per_interval: list[float] | None = field(
        "requiredWithoutShrinkagePerInterval", default=None
    )
