# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .bu_scheduling_settings_response import BuSchedulingSettingsResponse
    from .bu_short_term_forecasting_settings import BuShortTermForecastingSettings
    from .wfm_versioned_entity_metadata import WfmVersionedEntityMetadata


class BusinessUnitSettingsResponse(Model):
    """BusinessUnitSettingsResponse of the Platform API.

    The platform requires: start_day_of_week, time_zone, metadata.
    """

    start_day_of_week: Literal[
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ] | str | None = field("startDayOfWeek", default=None)
    time_zone: str | None = field("timeZone", default=None)
    short_term_forecasting: BuShortTermForecastingSettings | None = field("shortTermForecasting", default=None)
    scheduling: BuSchedulingSettingsResponse | None = field("scheduling", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
