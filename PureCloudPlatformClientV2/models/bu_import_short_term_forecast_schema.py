# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ForecastPlanningGroupData, LongTermForecastPlanningGroupData


class BuImportShortTermForecastSchema(Model):
    """Part of ImportForecastUploadResponse.

    Required by the platform: description, week_count, planning_groups.
    """

    description: str | None = field("description", default=None)
    week_count: int | None = field("weekCount", default=None)
    planning_groups: list[ForecastPlanningGroupData] | None = field("planningGroups", default=None)
    long_term_planning_groups: list[LongTermForecastPlanningGroupData] | None = field(
        "longTermPlanningGroups", default=None
    )
    can_use_for_scheduling: bool | None = field("canUseForScheduling", default=None)
