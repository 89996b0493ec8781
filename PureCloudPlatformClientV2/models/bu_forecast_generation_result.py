# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bu_forecast_generation_planning_group_result import BuForecastGenerationPlanningGroupResult


class BuForecastGenerationResult(Model):
    """BuForecastGenerationResult of the Platform API."""

    planning_group_results: list[BuForecastGenerationPlanningGroupResult] | None = field(
        "planningGroupResults", default=None
    )
