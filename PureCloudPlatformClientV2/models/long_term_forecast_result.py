# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from .long_term_forecast_planning_group_data import LongTermForecastPlanningGroupData


class LongTermForecastResult(Model):
    """LongTermForecastResult of the Platform API."""

    planning_groups: list[LongTermForecastPlanningGroupData] | None = field("planningGroups", default=None)
    reference_start_date: date | None = field("referenceStartDate", default=None)
    week_count: int | None = field("weekCount", default=None)
