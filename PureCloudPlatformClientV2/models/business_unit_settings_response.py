# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import BuSchedulingSettingsResponse, BuShortTermForecastingSettings, WfmVersionedEntityMetadata


class BusinessUnitSettingsResponse(Model):
    """Part of BusinessUnitResponse.

    Required by the platform: start_day_of_week, time_zone, metadata.
    """

    start_day_of_week: Literal[
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ] | str | None = field("startDayOfWeek", default=None)
    time_zone: str | None = field("timeZone", default=None)
    short_term_forecasting: BuShortTermForecastingSettings | None = field("shortTermForecasting", default=None)
    scheduling: BuSchedulingSettingsResponse | None = field("scheduling", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
