# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BuHeadcountForecast, BuRescheduleAgentScheduleResult, ScheduleGenerationResult


class BuRescheduleResult(Model):
    """Given by get_workforcemanagement_businessunit_scheduling_run_result."""

    generation_results: ScheduleGenerationResult | None = field("generationResults", default=None)
    generation_results_download_url: str | None = field("generationResultsDownloadUrl", default=None)
    headcount_forecast: BuHeadcountForecast | None = field("headcountForecast", default=None)
    headcount_forecast_download_url: str | None = field("headcountForecastDownloadUrl", default=None)
    agent_schedules: list[BuRescheduleAgentScheduleResult] | None = field("agentSchedules", default=None)
