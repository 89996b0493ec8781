# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .wfm_intraday_data_update_topic_intraday_data_group import WfmIntradayDataUpdateTopicIntradayDataGroup
    from .wfm_intraday_data_update_topic_intraday_metric import WfmIntradayDataUpdateTopicIntradayMetric


class WfmIntradayDataUpdateTopicIntradayDataUpdate(Model):
    """WfmIntradayDataUpdateTopicIntradayDataUpdate of the Platform API."""

    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    interval_length_minutes: int | None = field("intervalLengthMinutes", default=None)
    number_of_intervals: int | None = field("numberOfIntervals", default=None)
    metrics: list[WfmIntradayDataUpdateTopicIntradayMetric] | None = field("metrics", default=None)
    queue_ids: list[str] | None = field("queueIds", default=None)
    intraday_data_groupings: list[WfmIntradayDataUpdateTopicIntradayDataGroup] | None = field(
        "intradayDataGroupings", default=None
    )
