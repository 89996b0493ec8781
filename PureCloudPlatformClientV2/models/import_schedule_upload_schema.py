# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BuHeadcountForecast, BuImportAgentScheduleUploadSchema, BuShortTermForecastReference


class ImportScheduleUploadSchema(Model):
    """Part of ImportScheduleUploadResponse.

    Required by the platform: description, week_count.
    """

    description: str | None = field("description", default=None)
    week_count: int | None = field("weekCount", default=None)
    published: bool | None = field("published", default=None)
    short_term_forecast: BuShortTermForecastReference | None = field("shortTermForecast", default=None)
    headcount_forecast: BuHeadcountForecast | None = field("headcountForecast", default=None)
    agent_schedules: list[BuImportAgentScheduleUploadSchema] | None = field("agentSchedules", default=None)
