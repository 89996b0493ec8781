# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        WfmBuIntradayDataUpdateTopicBuIntradayForecastData, WfmBuIntradayDataUpdateTopicBuIntradayScheduleData,
        WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData,
    )


class WfmBuIntradayDataUpdateTopicBuIntradayDataGroup(Model):
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
