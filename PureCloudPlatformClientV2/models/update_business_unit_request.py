# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import BuSchedulingSettingsRequest, BuShortTermForecastingSettings, WfmVersionedEntityMetadata


class UpdateBusinessUnitRequest(Model):
    """A business unit to change: name, division id and settings. Body of patch_workforcemanagement_businessunit."""

    name: str | None = field("name", default=None)
    division_id: str | None = field("divisionId", default=None)
    settings: UpdateBusinessUnitSettingsRequest | None = field("settings", default=None)


class UpdateBusinessUnitSettingsRequest(Model):
    """Settings of a business unit. In UpdateBusinessUnitRequest.

    Required by the platform: metadata.
    """

    start_day_of_week: Literal[
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ] | str | None = field("startDayOfWeek", default=None)
    time_zone: str | None = field("timeZone", default=None)
    short_term_forecasting: BuShortTermForecastingSettings | None = field("shortTermForecasting", default=None)
    scheduling: BuSchedulingSettingsRequest | None = field("scheduling", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
