# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .wfm_bu_intraday_data_update_topic_bu_intraday_data_group import WfmBuIntradayDataUpdateTopicBuIntradayDataGroup
    from .wfm_bu_intraday_data_update_topic_bu_schedule_reference import WfmBuIntradayDataUpdateTopicBuScheduleReference
    from .wfm_bu_intraday_data_update_topic_bu_short_term_forecast_reference import WfmBuIntradayDataUpdateTopicBuShortTermForecastReference


class WfmBuIntradayDataUpdateTopicBuIntradayResult(Model):
    """WfmBuIntradayDataUpdateTopicBuIntradayResult of the Platform API."""

    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    interval_length_minutes: int | None = field("intervalLengthMinutes", default=None)
    intraday_data_groupings: list[WfmBuIntradayDataUpdateTopicBuIntradayDataGroup] | None = field(
        "intradayDataGroupings", default=None
    )
    categories: list[str] | None = field("categories", default=None)
    no_data_reason: str | None = field("noDataReason", default=None)
    schedule: WfmBuIntradayDataUpdateTopicBuScheduleReference | None = field("schedule", default=None)
    short_term_forecast: WfmBuIntradayDataUpdateTopicBuShortTermForecastReference | None = field(
        "shortTermForecast", default=None
    )
