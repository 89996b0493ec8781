# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class WfmBuIntradayDataUpdateTopicBuIntradayDataGroup(Model):
    """One of the intraday data groupings of a business unit intraday result. In
    WfmBuIntradayDataUpdateTopicBuIntradayResult.
    """

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


class WfmBuIntradayDataUpdateTopicBuIntradayForecastData(Model):
    """One of the forecast data per intervals of a business unit intraday data group. In
    WfmBuIntradayDataUpdateTopicBuIntradayDataGroup.
    """

    offered: float | None = field("offered", default=None)
    average_handle_time_seconds: float | None = field("averageHandleTimeSeconds", default=None)


class WfmBuIntradayDataUpdateTopicBuIntradayNotification(Model):
    """A business unit intraday: operation id and result. Event of v2.businessunits.{id}.workforcemanagement.intraday.
    """

    operation_id: str | None = field("operationId", default=None)
    result: WfmBuIntradayDataUpdateTopicBuIntradayResult | None = field("result", default=None)


class WfmBuIntradayDataUpdateTopicBuIntradayResult(Model):
    """Result of a business unit intraday. In WfmBuIntradayDataUpdateTopicBuIntradayNotification."""

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


class WfmBuIntradayDataUpdateTopicBuIntradayScheduleData(Model):
    """One of the schedule data per intervals of a business unit intraday data group. In
    WfmBuIntradayDataUpdateTopicBuIntradayDataGroup.
    """

    on_queue_time_seconds: int | None = field("onQueueTimeSeconds", default=None)


class WfmBuIntradayDataUpdateTopicBuScheduleReference(Model):
    """Schedule of a business unit intraday result. In WfmBuIntradayDataUpdateTopicBuIntradayResult."""

    id: str | None = field("id", default=None)
    week_date: datetime | None = field("weekDate", default=None)


class WfmBuIntradayDataUpdateTopicBuShortTermForecastReference(Model):
    """Short term forecast of a business unit intraday result. In WfmBuIntradayDataUpdateTopicBuIntradayResult."""

    id: str | None = field("id", default=None)
    week_date: str | None = field("weekDate", default=None)
    description: str | None = field("description", default=None)


class WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData(Model):
    """One of the performance prediction data per intervals of a business unit intraday data group. In
    WfmBuIntradayDataUpdateTopicBuIntradayDataGroup.
    """

    service_level_percent: float | None = field("serviceLevelPercent", default=None)
    average_speed_of_answer_seconds: float | None = field("averageSpeedOfAnswerSeconds", default=None)
    occupancy_percent: float | None = field("occupancyPercent", default=None)
