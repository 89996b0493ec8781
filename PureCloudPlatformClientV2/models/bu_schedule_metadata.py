# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date, datetime

    from . import (
        BuShortTermForecastReference, ManagementUnitReference, ScheduleGenerationResultSummary, UserReference,
        WfmVersionedEntityMetadata,
    )


class BuManagementUnitScheduleSummary(Model):
    """One of the management units of business unit schedule metadata. In BuScheduleMetadata."""

    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    agent_count: int | None = field("agentCount", default=None)
    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    agents: list[UserReference] | None = field("agents", default=None)


class BuScheduleMetadata(Model):
    """Business unit schedule metadata, kept at
    /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}. Answer of
    get_workforcemanagement_businessunit_week_schedule and 1 more.
    """

    id: str | None = field("id", default=None)
    week_date: date | None = field("weekDate", default=None)
    week_count: int | None = field("weekCount", default=None)
    description: str | None = field("description", default=None)
    published: bool | None = field("published", default=None)
    short_term_forecast: BuShortTermForecastReference | None = field("shortTermForecast", default=None)
    generation_results: ScheduleGenerationResultSummary | None = field("generationResults", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    management_units: list[BuManagementUnitScheduleSummary] | None = field("managementUnits", default=None)
    self_uri: str | None = field("selfUri", default=None)
