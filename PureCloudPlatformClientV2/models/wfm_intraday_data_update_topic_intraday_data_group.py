# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        WfmIntradayDataUpdateTopicIntradayForecastData, WfmIntradayDataUpdateTopicIntradayHistoricalAgentData,
        WfmIntradayDataUpdateTopicIntradayHistoricalQueueData,
        WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData,
        WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData, WfmIntradayDataUpdateTopicIntradayScheduleData,
    )


class WfmIntradayDataUpdateTopicIntradayDataGroup(Model):
    media_type: Literal[
        "Voice", "Chat", "Email", "Callback", "Message", "Workitem",
    ] | str | None = field("mediaType", default=None)
    forecast_data_per_interval: list[WfmIntradayDataUpdateTopicIntradayForecastData] | None = field(
        "forecastDataPerInterval", default=None
    )
    schedule_data_per_interval: list[WfmIntradayDataUpdateTopicIntradayScheduleData] | None = field(
        "scheduleDataPerInterval", default=None
    )
    historical_agent_data_per_interval: list[WfmIntradayDataUpdateTopicIntradayHistoricalAgentData] | None = field(
        "historicalAgentDataPerInterval", default=None
    )
    historical_queue_data_per_interval: list[WfmIntradayDataUpdateTopicIntradayHistoricalQueueData] | None = field(
        "historicalQueueDataPerInterval", default=None
    )
    performance_prediction_agent_data_per_interval: list[WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData] | None = field(
        "performancePredictionAgentDataPerInterval", default=None
    )
    performance_prediction_queue_data_per_interval: list[WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData] | None = field(
        "performancePredictionQueueDataPerInterval", default=None
    )
