# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import PlanningGroupOutputs


class PerformancePredictionOutputs(Model):
    """Part of PerformancePredictionRecalculationResponse and 1 more.

    Required by the platform: calculation_start_date, calculation_interval_length_minutes, planning_group_results.
    """

    calculation_start_date: datetime | None = field("calculationStartDate", default=None)
    calculation_interval_length_minutes: int | None = field("calculationIntervalLengthMinutes", default=None)
    planning_group_results: list[PlanningGroupOutputs] | None = field("planningGroupResults", default=None)
