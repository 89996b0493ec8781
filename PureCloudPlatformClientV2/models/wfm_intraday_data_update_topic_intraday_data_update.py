# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class WfmIntradayDataUpdateTopicIntradayDataGroup(Model):
    """One of the intraday data groupings of intraday data. In WfmIntradayDataUpdateTopicIntradayDataUpdate."""

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


class WfmIntradayDataUpdateTopicIntradayDataUpdate(Model):
    """Intraday data to change: start date, end date, interval length minutes and 4 more. Event of
    v2.managementunits.{id}.workforcemanagement.intraday.
    """

    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    interval_length_minutes: int | None = field("intervalLengthMinutes", default=None)
    number_of_intervals: int | None = field("numberOfIntervals", default=None)
    metrics: list[WfmIntradayDataUpdateTopicIntradayMetric] | None = field("metrics", default=None)
    queue_ids: list[str] | None = field("queueIds", default=None)
    intraday_data_groupings: list[WfmIntradayDataUpdateTopicIntradayDataGroup] | None = field(
        "intradayDataGroupings", default=None
    )


class WfmIntradayDataUpdateTopicIntradayForecastData(Model):
    """One of the forecast data per intervals of an intraday data group. In WfmIntradayDataUpdateTopicIntradayDataGroup.
    """

    offered: float | None = field("offered", default=None)
    average_talk_time_seconds: float | None = field("averageTalkTimeSeconds", default=None)
    average_after_call_work_seconds: float | None = field("averageAfterCallWorkSeconds", default=None)


class WfmIntradayDataUpdateTopicIntradayHistoricalAgentData(Model):
    """One of the historical agent data per intervals of an intraday data group. In
    WfmIntradayDataUpdateTopicIntradayDataGroup.
    """

    on_queue_time_seconds: float | None = field("onQueueTimeSeconds", default=None)
    interacting_time_seconds: float | None = field("interactingTimeSeconds", default=None)


class WfmIntradayDataUpdateTopicIntradayHistoricalQueueData(Model):
    """One of the historical queue data per intervals of an intraday data group. In
    WfmIntradayDataUpdateTopicIntradayDataGroup.
    """

    offered: int | None = field("offered", default=None)
    completed: int | None = field("completed", default=None)
    answered: int | None = field("answered", default=None)
    abandoned: int | None = field("abandoned", default=None)
    average_talk_time_seconds: float | None = field("averageTalkTimeSeconds", default=None)
    average_after_call_work_seconds: float | None = field("averageAfterCallWorkSeconds", default=None)
    service_level_percent: float | None = field("serviceLevelPercent", default=None)
    average_speed_of_answer_seconds: float | None = field("averageSpeedOfAnswerSeconds", default=None)


class WfmIntradayDataUpdateTopicIntradayMetric(Model):
    """One of the metrics of intraday data. In WfmIntradayDataUpdateTopicIntradayDataUpdate."""

    category: Literal[
        "HistoricalQueueData", "HistoricalAgentData", "ForecastData", "ScheduleData", "PerformancePredictionAgentData",
        "PerformancePredictionQueueData",
    ] | str | None = field("category", default=None)
    version: str | None = field("version", default=None)


class WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData(Model):
    """One of the performance prediction agent data per intervals of an intraday data group. In
    WfmIntradayDataUpdateTopicIntradayDataGroup.
    """

    interacting_time_seconds: float | None = field("interactingTimeSeconds", default=None)


class WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData(Model):
    """One of the performance prediction queue data per intervals of an intraday data group. In
    WfmIntradayDataUpdateTopicIntradayDataGroup.
    """

    service_level_percent: float | None = field("serviceLevelPercent", default=None)
    average_speed_of_answer_seconds: float | None = field("averageSpeedOfAnswerSeconds", default=None)
    number_of_interactions: float | None = field("numberOfInteractions", default=None)


class WfmIntradayDataUpdateTopicIntradayScheduleData(Model):
    """One of the schedule data per intervals of an intraday data group. In WfmIntradayDataUpdateTopicIntradayDataGroup.
    """

    on_queue_time_seconds: int | None = field("onQueueTimeSeconds", default=None)
    scheduled_time_seconds: int | None = field("scheduledTimeSeconds", default=None)
