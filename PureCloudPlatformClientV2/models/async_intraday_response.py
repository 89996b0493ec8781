# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import BuScheduleReference, BuShortTermForecastReference


class AsyncIntradayResponse(Model):
    """An async intraday: status, operation id and result. Answer of post_workforcemanagement_businessunit_intraday."""

    status: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("status", default=None)
    operation_id: str | None = field("operationId", default=None)
    result: BuIntradayResponse | None = field("result", default=None)


class BuIntradayDataGroup(Model):
    """One of the intraday data groupings of a business unit intraday. In BuIntradayResponse."""

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


class BuIntradayForecastData(Model):
    """One of the forecast data per intervals of a business unit intraday data group. In BuIntradayDataGroup."""

    offered: float | None = field("offered", default=None)
    average_handle_time_seconds: float | None = field("averageHandleTimeSeconds", default=None)


class BuIntradayResponse(Model):
    """Result of an async intraday. In AsyncIntradayResponse."""

    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    interval_length_minutes: int | None = field("intervalLengthMinutes", default=None)
    no_data_reason: Literal[
        "NoPublishedSchedule", "NoSourceForecast",
    ] | str | None = field("noDataReason", default=None)
    categories: list[str] | None = field("categories", default=None)
    short_term_forecast: BuShortTermForecastReference | None = field("shortTermForecast", default=None)
    schedule: BuScheduleReference | None = field("schedule", default=None)
    intraday_data_groupings: list[BuIntradayDataGroup] | None = field("intradayDataGroupings", default=None)


class BuIntradayScheduleData(Model):
    """One of the schedule data per intervals of a business unit intraday data group. In BuIntradayDataGroup."""

    on_queue_time_seconds: int | None = field("onQueueTimeSeconds", default=None)


class IntradayPerformancePredictionData(Model):
    """One of the performance prediction data per intervals of a business unit intraday data group. In
    BuIntradayDataGroup.
    """

    service_level_percent: float | None = field("serviceLevelPercent", default=None)
    average_speed_of_answer_seconds: float | None = field("averageSpeedOfAnswerSeconds", default=None)
    occupancy_percent: float | None = field("occupancyPercent", default=None)
