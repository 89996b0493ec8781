# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        BuShortTermForecastingSettings, DivisionReference, SchedulerMessageTypeSeverity, WfmServiceGoalImpactSettings,
        WfmVersionedEntityMetadata,
    )


class BuSchedulingSettingsResponse(Model):
    """Scheduling of business unit settings. In BusinessUnitSettingsResponse."""

    message_severities: list[SchedulerMessageTypeSeverity] | None = field("messageSeverities", default=None)
    sync_time_off_properties: list[str] | None = field("syncTimeOffProperties", default=None)
    service_goal_impact: WfmServiceGoalImpactSettings | None = field("serviceGoalImpact", default=None)
    allow_work_plan_per_minute_granularity: bool | None = field("allowWorkPlanPerMinuteGranularity", default=None)


class BusinessUnitResponse(Model):
    """A business unit, kept at /api/v2/workforcemanagement/businessunits/{businessUnitId}. Answer of
    get_workforcemanagement_businessunit and 2 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    settings: BusinessUnitSettingsResponse | None = field("settings", default=None)
    division: DivisionReference | None = field("division", default=None)
    self_uri: str | None = field("selfUri", default=None)


class BusinessUnitSettingsResponse(Model):
    """Settings of a business unit. In BusinessUnitResponse.

    Required by the platform: start_day_of_week, time_zone, metadata.
    """

    start_day_of_week: Literal[
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ] | str | None = field("startDayOfWeek", default=None)
    time_zone: str | None = field("timeZone", default=None)
    short_term_forecasting: BuShortTermForecastingSettings | None = field("shortTermForecasting", default=None)
    scheduling: BuSchedulingSettingsResponse | None = field("scheduling", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
