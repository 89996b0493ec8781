# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        AdherenceSettings, SchedulingSettingsRequest, ShiftTradeSettings, ShortTermForecastingSettings,
        TimeOffRequestSettings, WfmVersionedEntityMetadata,
    )


class ManagementUnitSettingsRequest(Model):
    """Settings of a management unit. In UpdateManagementUnitRequest.

    Required by the platform: metadata.
    """

    adherence: AdherenceSettings | None = field("adherence", default=None)
    short_term_forecasting: ShortTermForecastingSettings | None = field("shortTermForecasting", default=None)
    time_off: TimeOffRequestSettings | None = field("timeOff", default=None)
    scheduling: SchedulingSettingsRequest | None = field("scheduling", default=None)
    shift_trading: ShiftTradeSettings | None = field("shiftTrading", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)


class UpdateManagementUnitRequest(Model):
    """A management unit to change: name, division id and settings. Body of patch_workforcemanagement_managementunit."""

    name: str | None = field("name", default=None)
    division_id: str | None = field("divisionId", default=None)
    settings: ManagementUnitSettingsRequest | None = field("settings", default=None)
