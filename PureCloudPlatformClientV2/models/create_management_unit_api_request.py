# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        AdherenceSettings, SchedulingSettingsRequest, ShiftTradeSettings, ShortTermForecastingSettings,
        TimeOffRequestSettings,
    )


class CreateManagementUnitApiRequest(Model):
    """A management unit API to create: name, business unit id, time zone and 3 more. Body of
    post_workforcemanagement_managementunits.

    Required by the platform: name, business_unit_id.
    """

    name: str | None = field("name", default=None)
    time_zone: str | None = field("timeZone", default=None)
    start_day_of_week: Literal[
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ] | str | None = field("startDayOfWeek", default=None)
    settings: CreateManagementUnitSettingsRequest | None = field("settings", default=None)
    division_id: str | None = field("divisionId", default=None)
    business_unit_id: str | None = field("businessUnitId", default=None)


class CreateManagementUnitSettingsRequest(Model):
    """Settings of a management unit API. In CreateManagementUnitApiRequest."""

    adherence: AdherenceSettings | None = field("adherence", default=None)
    short_term_forecasting: ShortTermForecastingSettings | None = field("shortTermForecasting", default=None)
    time_off: TimeOffRequestSettings | None = field("timeOff", default=None)
    scheduling: SchedulingSettingsRequest | None = field("scheduling", default=None)
    shift_trading: ShiftTradeSettings | None = field("shiftTrading", default=None)
