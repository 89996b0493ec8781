# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .forecast_planning_group_data import ForecastPlanningGroupData
    from .long_term_forecast_planning_group_data import LongTermForecastPlanningGroupData


class BuImportShortTermForecastSchema(Model):
    """BuImportShortTermForecastSchema of the Platform API.

    The platform requires: description, week_count, planning_groups.
    """

    description: str | None = field("description", default=None)
    week_count: int | None = field("weekCount", default=None)
    planning_groups: list[ForecastPlanningGroupData] | None = field("planningGroups", default=None)
    long_term_planning_groups: list[LongTermForecastPlanningGroupData] | None = field(
        "longTermPlanningGroups", default=None
    )
    can_use_for_scheduling: bool | None = field("canUseForScheduling", default=None)
