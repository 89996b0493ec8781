# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import BuSchedulingSettingsRequest, BuShortTermForecastingSettings


class CreateBusinessUnitRequest(Model):
    """A business unit to create: name, division id and settings. Body of post_workforcemanagement_businessunits.

    Required by the platform: name, division_id, settings.
    """

    name: str | None = field("name", default=None)
    division_id: str | None = field("divisionId", default=None)
    settings: CreateBusinessUnitSettingsRequest | None = field("settings", default=None)


class CreateBusinessUnitSettingsRequest(Model):
    """Settings of a business unit. In CreateBusinessUnitRequest.

    Required by the platform: start_day_of_week, time_zone.
    """

    start_day_of_week: Literal[
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ] | str | None = field("startDayOfWeek", default=None)
    time_zone: str | None = field("timeZone", default=None)
    short_term_forecasting: BuShortTermForecastingSettings | None = field("shortTermForecasting", default=None)
    scheduling: BuSchedulingSettingsRequest | None = field("scheduling", default=None)
