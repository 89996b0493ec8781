# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from . import LongTermForecastPlanningGroupData


class LongTermForecastResult(Model):
    """Result of a long term forecast result. In LongTermForecastResultResponse."""

    planning_groups: list[LongTermForecastPlanningGroupData] | None = field("planningGroups", default=None)
    reference_start_date: date | None = field("referenceStartDate", default=None)
    week_count: int | None = field("weekCount", default=None)


class LongTermForecastResultResponse(Model):
    """A long term forecast result: result and download URL. Answer of
    get_workforcemanagement_businessunit_week_shorttermforecast_longtermforecastdata.
    """

    result: LongTermForecastResult | None = field("result", default=None)
    download_url: str | None = field("downloadUrl", default=None)
