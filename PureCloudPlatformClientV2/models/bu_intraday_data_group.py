# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import BuIntradayForecastData, BuIntradayScheduleData, IntradayPerformancePredictionData


class BuIntradayDataGroup(Model):
    """Part of BuIntradayResponse."""

    media_type: Literal[
        "Voice", "Chat", "Email", "Callback", "Message", "Workitem",
    ] | str | None = field("mediaType", default=None)
    forecast_data_summary: BuIntradayForecastData | None = field("forecastDataSummary", default=None)
    forecast_data_per_interval: list[BuIntradayForecastData] | None = field("forecastDataPerInterval", default=None)
    schedule_data_summary: BuIntradayScheduleData | None = field("scheduleDataSummary", default=None)
    schedule_data_per_interval: list[BuIntradayScheduleData] | None = field("scheduleDataPerInterval", default=None)
    performance_prediction_data_summary: IntradayPerformancePredictionData | None = field(
        "performancePredictionDataSummary", default=None
    )
    performance_prediction_data_per_interval: list[IntradayPerformancePredictionData] | None = field(
        "performancePredictionDataPerInterval", default=None
    )
