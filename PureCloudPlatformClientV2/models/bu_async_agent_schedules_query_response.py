# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        BuAgentScheduleShift, BuFullDayTimeOffMarker, UserReference, WfmVersionedEntityMetadata, WorkPlanReference,
    )


class BuAgentScheduleQueryResponse(Model):
    """One of the agent schedules of a business unit agent schedules query. In BuAgentSchedulesQueryResponse."""

    user: UserReference | None = field("user", default=None)
    shifts: list[BuAgentScheduleShift] | None = field("shifts", default=None)
    full_day_time_off_markers: list[BuFullDayTimeOffMarker] | None = field("fullDayTimeOffMarkers", default=None)
    work_plan: WorkPlanReference | None = field("workPlan", default=None)
    work_plans_per_week: list[WorkPlanReference] | None = field("workPlansPerWeek", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)


class BuAgentSchedulesQueryResponse(Model):
    """Result of a business unit async agent schedules query. In BuAsyncAgentSchedulesQueryResponse."""

    agent_schedules: list[BuAgentScheduleQueryResponse] | None = field("agentSchedules", default=None)
    business_unit_time_zone: str | None = field("businessUnitTimeZone", default=None)


class BuAsyncAgentSchedulesQueryResponse(Model):
    """A business unit async agent schedules query: status, operation id, result and 2 more. Answer of
    post_workforcemanagement_businessunit_week_schedule_agentschedules_query.
    """

    status: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("status", default=None)
    operation_id: str | None = field("operationId", default=None)
    result: BuAgentSchedulesQueryResponse | None = field("result", default=None)
    progress: int | None = field("progress", default=None)
    download_url: str | None = field("downloadUrl", default=None)
