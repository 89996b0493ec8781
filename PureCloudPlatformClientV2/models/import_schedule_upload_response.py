# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        BuAgentScheduleShift, BuFullDayTimeOffMarker, BuHeadcountForecast, BuShortTermForecastReference, ListWrapperString,
        ValueWrapperString,
    )


class BuImportAgentScheduleUploadSchema(Model):
    """One of the agent schedules of an import schedule upload schema. In ImportScheduleUploadSchema.

    Required by the platform: user_id.
    """

    user_id: str | None = field("userId", default=None)
    work_plan_id: ValueWrapperString | None = field("workPlanId", default=None)
    work_plan_ids_per_week: ListWrapperString | None = field("workPlanIdsPerWeek", default=None)
    shifts: list[BuAgentScheduleShift] | None = field("shifts", default=None)
    full_day_time_off_markers: list[BuFullDayTimeOffMarker] | None = field("fullDayTimeOffMarkers", default=None)


class ImportScheduleUploadResponse(Model):
    """An import schedule upload: upload key, URL, headers and 1 more. Answer of
    post_workforcemanagement_businessunit_week_schedules_import_uploadurl.
    """

    upload_key: str | None = field("uploadKey", default=None)
    url: str | None = field("url", default=None)
    headers: dict[str, str] | None = field("headers", default=None)
    upload_body_schema: ImportScheduleUploadSchema | None = field("uploadBodySchema", default=None)


class ImportScheduleUploadSchema(Model):
    """Upload body schema of an import schedule upload. In ImportScheduleUploadResponse.

    Required by the platform: description, week_count.
    """

    description: str | None = field("description", default=None)
    week_count: int | None = field("weekCount", default=None)
    published: bool | None = field("published", default=None)
    short_term_forecast: BuShortTermForecastReference | None = field("shortTermForecast", default=None)
    headcount_forecast: BuHeadcountForecast | None = field("headcountForecast", default=None)
    agent_schedules: list[BuImportAgentScheduleUploadSchema] | None = field("agentSchedules", default=None)
