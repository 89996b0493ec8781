# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import BuIntradayDataGroup, BuScheduleReference, BuShortTermForecastReference


class BuIntradayResponse(Model):
    """Part of AsyncIntradayResponse."""

    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    interval_length_minutes: int | None = field("intervalLengthMinutes", default=None)
    no_data_reason: Literal[
        "NoPublishedSchedule", "NoSourceForecast",
    ] | str | None = field("noDataReason", default=None)
    categories: list[str] | None = field("categories", default=None)
    short_term_forecast: BuShortTermForecastReference | None = field("shortTermForecast", default=None)
    schedule: BuScheduleReference | None = field("schedule", default=None)
    intraday_data_groupings: list[BuIntradayDataGroup] | None = field("intradayDataGroupings", default=None)
