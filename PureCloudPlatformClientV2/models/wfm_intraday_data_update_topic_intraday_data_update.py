# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import WfmIntradayDataUpdateTopicIntradayDataGroup, WfmIntradayDataUpdateTopicIntradayMetric


class WfmIntradayDataUpdateTopicIntradayDataUpdate(Model):
    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    interval_length_minutes: int | None = field("intervalLengthMinutes", default=None)
    number_of_intervals: int | None = field("numberOfIntervals", default=None)
    metrics: list[WfmIntradayDataUpdateTopicIntradayMetric] | None = field("metrics", default=None)
    queue_ids: list[str] | None = field("queueIds", default=None)
    intraday_data_groupings: list[WfmIntradayDataUpdateTopicIntradayDataGroup] | None = field(
        "intradayDataGroupings", default=None
    )
