# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class PerformancePredictionOutputs(Model):
    """Download result of a performance prediction recalculation. In PerformancePredictionRecalculationResponse and 1
    more.

    Required by the platform: calculation_start_date, calculation_interval_length_minutes, planning_group_results.
    """

    calculation_start_date: datetime | None = field("calculationStartDate", default=None)
    calculation_interval_length_minutes: int | None = field("calculationIntervalLengthMinutes", default=None)
    planning_group_results: list[PlanningGroupOutputs] | None = field("planningGroupResults", default=None)


class PlanningGroupOutputs(Model):
    """One of the planning group results of performance prediction outputs. In PerformancePredictionOutputs.

    Required by the platform: planning_group_id, service_level_per_interval, occupancy_per_interval,
    average_speed_of_answer_seconds_per_interval, abandon_rate_per_interval.
    """

    planning_group_id: str | None = field("planningGroupId", default=None)
    service_level_per_interval: list[float] | None = field("serviceLevelPerInterval", default=None)
    occupancy_per_interval: list[float] | None = field("occupancyPerInterval", default=None)
    average_speed_of_answer_seconds_per_interval: list[float] | None = field(
        "averageSpeedOfAnswerSecondsPerInterval", default=None
    )
    abandon_rate_per_interval: list[float] | None = field("abandonRatePerInterval", default=None)
