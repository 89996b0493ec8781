# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bu_headcount_forecast import BuHeadcountForecast
    from .bu_import_agent_schedule_upload_schema import BuImportAgentScheduleUploadSchema
    from .bu_short_term_forecast_reference import BuShortTermForecastReference


class ImportScheduleUploadSchema(Model):
    """ImportScheduleUploadSchema of the Platform API.

    The platform requires: description, week_count.
    """

    description: str | None = field("description", default=None)
    week_count: int | None = field("weekCount", default=None)
    published: bool | None = field("published", default=None)
    short_term_forecast: BuShortTermForecastReference | None = field("shortTermForecast", default=None)
    headcount_forecast: BuHeadcountForecast | None = field("headcountForecast", default=None)
    agent_schedules: list[BuImportAgentScheduleUploadSchema] | None = field("agentSchedules", default=None)
