# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import ShortTermForecastReference, UserSchedule, WeekScheduleGenerationResult, WfmVersionedEntityMetadata


class HeadcountForecast(Model):
    """Headcount forecast of a week schedule. In WeekSchedule.

    Required by the platform: required, required_without_shrinkage.
    """

    required: list[HeadcountInterval] | None = field("required", default=None)
    required_without_shrinkage: list[HeadcountInterval] | None = field("requiredWithoutShrinkage", default=None)


class HeadcountInterval(Model):
    """One of the requireds of a headcount forecast. In HeadcountForecast.

    Required by the platform: interval, value.
    """

    interval: datetime | None = field("interval", default=None)
    value: float | None = field("value", default=None)


class WeekSchedule(Model):
    """Result of a week schedule. In WeekScheduleResponse."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    week_date: str | None = field("weekDate", default=None)
    description: str | None = field("description", default=None)
    published: bool | None = field("published", default=None)
    generation_results: WeekScheduleGenerationResult | None = field("generationResults", default=None)
    short_term_forecast: ShortTermForecastReference | None = field("shortTermForecast", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    user_schedules: dict[str, UserSchedule] | None = field("userSchedules", default=None)
    headcount_forecast: HeadcountForecast | None = field("headcountForecast", default=None)
    agent_schedules_version: int | None = field("agentSchedulesVersion", default=None)


class WeekScheduleResponse(Model):
    """A week schedule, kept at
    /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekId}/schedules/{scheduleId}. Answer of
    get_workforcemanagement_managementunit_week_schedule.
    """

    result: WeekSchedule | None = field("result", default=None)
    download_url: str | None = field("downloadUrl", default=None)
