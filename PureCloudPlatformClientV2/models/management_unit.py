# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        AdherenceSettings, BusinessUnitReference, DivisionReference, PlanningPeriodSettings, ShiftTradeSettings,
        ShortTermForecastingSettings, ShrinkageOverrides, TimeOffRequestSettings, UserReference, WfmVersionedEntityMetadata,
    )


class ManagementUnit(Model):
    """A management unit, kept at /api/v2/workforcemanagement/managementunits/{managementUnitId}. Answer of
    get_workforcemanagement_managementunit and 2 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    business_unit: BusinessUnitReference | None = field("businessUnit", default=None)
    start_day_of_week: Literal[
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ] | str | None = field("startDayOfWeek", default=None)
    time_zone: str | None = field("timeZone", default=None)
    settings: ManagementUnitSettingsResponse | None = field("settings", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    division: DivisionReference | None = field("division", default=None)
    version: int | None = field("version", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ManagementUnitSettingsResponse(Model):
    """Settings of a management unit. In ManagementUnit.

    Required by the platform: metadata.
    """

    adherence: AdherenceSettings | None = field("adherence", default=None)
    short_term_forecasting: ShortTermForecastingSettings | None = field("shortTermForecasting", default=None)
    time_off: TimeOffRequestSettings | None = field("timeOff", default=None)
    scheduling: SchedulingSettingsResponse | None = field("scheduling", default=None)
    shift_trading: ShiftTradeSettings | None = field("shiftTrading", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)


class SchedulingSettingsResponse(Model):
    """Scheduling of management unit settings. In ManagementUnitSettingsResponse."""

    max_occupancy_percent_for_deferred_work: int | None = field("maxOccupancyPercentForDeferredWork", default=None)
    default_shrinkage_percent: float | None = field("defaultShrinkagePercent", default=None)
    shrinkage_overrides: ShrinkageOverrides | None = field("shrinkageOverrides", default=None)
    planning_period: PlanningPeriodSettings | None = field("planningPeriod", default=None)
    start_day_of_weekend: Literal[
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ] | str | None = field("startDayOfWeekend", default=None)
