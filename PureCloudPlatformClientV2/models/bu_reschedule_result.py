# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        BuAgentScheduleShift, BuFullDayTimeOffMarker, BuHeadcountForecast, ManagementUnitReference,
        ScheduleGenerationResult, UserReference, WorkPlanReference,
    )


class BuAgentScheduleRescheduleResponse(Model):
    """One of the agent schedules of a management unit reschedule result wrapper. In MuRescheduleResultWrapper."""

    user: UserReference | None = field("user", default=None)
    shifts: list[BuAgentScheduleShift] | None = field("shifts", default=None)
    full_day_time_off_markers: list[BuFullDayTimeOffMarker] | None = field("fullDayTimeOffMarkers", default=None)
    work_plan: WorkPlanReference | None = field("workPlan", default=None)
    work_plans_per_week: list[WorkPlanReference] | None = field("workPlansPerWeek", default=None)


class BuRescheduleAgentScheduleResult(Model):
    """One of the agent schedules of a business unit reschedule result. In BuRescheduleResult."""

    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    download_result: MuRescheduleResultWrapper | None = field("downloadResult", default=None)
    download_url: str | None = field("downloadUrl", default=None)


class BuRescheduleResult(Model):
    """A business unit reschedule result: generation results, generation results download URL, headcount forecast and 2
    more. Answer of get_workforcemanagement_businessunit_scheduling_run_result.
    """

    generation_results: ScheduleGenerationResult | None = field("generationResults", default=None)
    generation_results_download_url: str | None = field("generationResultsDownloadUrl", default=None)
    headcount_forecast: BuHeadcountForecast | None = field("headcountForecast", default=None)
    headcount_forecast_download_url: str | None = field("headcountForecastDownloadUrl", default=None)
    agent_schedules: list[BuRescheduleAgentScheduleResult] | None = field("agentSchedules", default=None)


class MuRescheduleResultWrapper(Model):
    """Download result of a business unit reschedule agent schedule result. In BuRescheduleAgentScheduleResult."""

    agent_schedules: list[BuAgentScheduleRescheduleResponse] | None = field("agentSchedules", default=None)
