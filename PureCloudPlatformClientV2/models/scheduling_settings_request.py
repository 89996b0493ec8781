# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import PlanningPeriodSettings, ShrinkageOverrides


class SchedulingSettingsRequest(Model):
    """Scheduling of management unit settings. In CreateManagementUnitSettingsRequest and 1 more."""

    max_occupancy_percent_for_deferred_work: int | None = field("maxOccupancyPercentForDeferredWork", default=None)
    default_shrinkage_percent: float | None = field("defaultShrinkagePercent", default=None)
    shrinkage_overrides: ShrinkageOverrides | None = field("shrinkageOverrides", default=None)
    planning_period: ValueWrapperPlanningPeriodSettings | None = field("planningPeriod", default=None)
    start_day_of_weekend: Literal[
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ] | str | None = field("startDayOfWeekend", default=None)


class ValueWrapperPlanningPeriodSettings(Model):
    """Planning period of scheduling settings. In SchedulingSettingsRequest."""

    value: PlanningPeriodSettings | None = field("value", default=None)
