# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .wfm_intraday_data_update_topic_intraday_forecast_data import WfmIntradayDataUpdateTopicIntradayForecastData
    from .wfm_intraday_data_update_topic_intraday_historical_agent_data import WfmIntradayDataUpdateTopicIntradayHistoricalAgentData
    from .wfm_intraday_data_update_topic_intraday_historical_queue_data import WfmIntradayDataUpdateTopicIntradayHistoricalQueueData
    from .wfm_intraday_data_update_topic_intraday_performance_prediction_agent_data import WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData
    from .wfm_intraday_data_update_topic_intraday_performance_prediction_queue_data import WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData
    from .wfm_intraday_data_update_topic_intraday_schedule_data import WfmIntradayDataUpdateTopicIntradayScheduleData


class WfmIntradayDataUpdateTopicIntradayDataGroup(Model):
    """WfmIntradayDataUpdateTopicIntradayDataGroup of the Platform API."""

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
