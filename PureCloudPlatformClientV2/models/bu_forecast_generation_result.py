# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BuForecastGenerationPlanningGroupResult


class BuForecastGenerationResult(Model):
    """Given by get_workforcemanagement_businessunit_week_shorttermforecast_generationresults."""

    planning_group_results: list[BuForecastGenerationPlanningGroupResult] | None = field(
        "planningGroupResults", default=None
    )
