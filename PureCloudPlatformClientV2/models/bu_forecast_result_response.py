# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import ForecastPlanningGroupData


class BuForecastResult(Model):
    """Result of a business unit forecast result. In BuForecastResultResponse."""

    reference_start_date: datetime | None = field("referenceStartDate", default=None)
    planning_groups: list[ForecastPlanningGroupData] | None = field("planningGroups", default=None)
    week_number: int | None = field("weekNumber", default=None)
    week_count: int | None = field("weekCount", default=None)


class BuForecastResultResponse(Model):
    """A business unit forecast result: result and download URL. Answer of
    get_workforcemanagement_businessunit_week_shorttermforecast_data.
    """

    result: BuForecastResult | None = field("result", default=None)
    download_url: str | None = field("downloadUrl", default=None)
