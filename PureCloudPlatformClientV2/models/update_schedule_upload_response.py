# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import (
        BuAgentScheduleActivity, BuFullDayTimeOffMarker, BuHeadcountForecast, BuScheduleReference,
        BuShortTermForecastReference, ListWrapperString, ValueWrapperString, WfmVersionedEntityMetadata,
    )


class BuUpdateAgentScheduleShift(Model):
    """One of the shifts of a business unit update agent schedule upload schema. In BuUpdateAgentScheduleUploadSchema.
    """

    id: str | None = field("id", default=None)
    start_date: datetime | None = field("startDate", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    activities: list[BuAgentScheduleActivity] | None = field("activities", default=None)
    manually_edited: bool | None = field("manuallyEdited", default=None)
    schedule: BuScheduleReference | None = field("schedule", default=None)
    delete: bool | None = field("delete", default=None)


class BuUpdateAgentScheduleUploadSchema(Model):
    """One of the agent schedules of a schedule upload schema. In UpdateScheduleUploadSchema.

    Required by the platform: user_id.
    """

    user_id: str | None = field("userId", default=None)
    work_plan_id: ValueWrapperString | None = field("workPlanId", default=None)
    work_plan_ids_per_week: ListWrapperString | None = field("workPlanIdsPerWeek", default=None)
    shifts: list[BuUpdateAgentScheduleShift] | None = field("shifts", default=None)
    full_day_time_off_markers: list[BuFullDayTimeOffMarker] | None = field("fullDayTimeOffMarkers", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    delete: bool | None = field("delete", default=None)


class UpdateScheduleUploadResponse(Model):
    """A schedule upload: upload key, URL, headers and 1 more. Answer of
    post_workforcemanagement_businessunit_week_schedule_update_uploadurl.
    """

    upload_key: str | None = field("uploadKey", default=None)
    url: str | None = field("url", default=None)
    headers: dict[str, str] | None = field("headers", default=None)
    upload_body_schema: UpdateScheduleUploadSchema | None = field("uploadBodySchema", default=None)


class UpdateScheduleUploadSchema(Model):
    """Upload body schema of a schedule upload. In UpdateScheduleUploadResponse.

    Required by the platform: metadata.
    """

    description: str | None = field("description", default=None)
    published: bool | None = field("published", default=None)
    short_term_forecast: BuShortTermForecastReference | None = field("shortTermForecast", default=None)
    headcount_forecast: BuHeadcountForecast | None = field("headcountForecast", default=None)
    agent_schedules: list[BuUpdateAgentScheduleUploadSchema] | None = field("agentSchedules", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
