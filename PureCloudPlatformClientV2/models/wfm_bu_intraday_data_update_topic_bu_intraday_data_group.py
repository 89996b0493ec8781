# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .wfm_bu_intraday_data_update_topic_bu_intraday_forecast_data import WfmBuIntradayDataUpdateTopicBuIntradayForecastData
    from .wfm_bu_intraday_data_update_topic_bu_intraday_schedule_data import WfmBuIntradayDataUpdateTopicBuIntradayScheduleData
    from .wfm_bu_intraday_data_update_topic_intraday_performance_prediction_data import WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData


class WfmBuIntradayDataUpdateTopicBuIntradayDataGroup(Model):
    """WfmBuIntradayDataUpdateTopicBuIntradayDataGroup of the Platform API."""

    media_type: Literal[
        "Voice", "Chat", "Email", "Callback", "Message", "Workitem",
    ] | str | None = field("mediaType", default=None)
    forecast_data_summary: WfmBuIntradayDataUpdateTopicBuIntradayForecastData | None = field(
        "forecastDataSummary", default=None
    )
    forecast_data_per_interval: list[WfmBuIntradayDataUpdateTopicBuIntradayForecastData] | None = field(
        "forecastDataPerInterval", default=None
    )
    schedule_data_summary: WfmBuIntradayDataUpdateTopicBuIntradayScheduleData | None = field(
        "scheduleDataSummary", default=None
    )
    schedule_data_per_interval: list[WfmBuIntradayDataUpdateTopicBuIntradayScheduleData] | None = field(
        "scheduleDataPerInterval", default=None
    )
    performance_prediction_data_summary: WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData | None = field(
        "performancePredictionDataSummary", default=None
    )
    performance_prediction_data_per_interval: list[WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData] | None = field(
        "performancePredictionDataPerInterval", default=None
    )
