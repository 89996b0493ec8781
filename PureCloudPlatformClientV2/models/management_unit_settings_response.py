# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .adherence_settings import AdherenceSettings
    from .scheduling_settings_response import SchedulingSettingsResponse
    from .shift_trade_settings import ShiftTradeSettings
    from .short_term_forecasting_settings import ShortTermForecastingSettings
    from .time_off_request_settings import TimeOffRequestSettings
    from .wfm_versioned_entity_metadata import WfmVersionedEntityMetadata


class ManagementUnitSettingsResponse(Model):
    """ManagementUnitSettingsResponse of the Platform API.

    The platform requires: metadata.
    """

    adherence: AdherenceSettings | None = field("adherence", default=None)
    short_term_forecasting: ShortTermForecastingSettings | None = field("shortTermForecasting", default=None)
    time_off: TimeOffRequestSettings | None = field("timeOff", default=None)
    scheduling: SchedulingSettingsResponse | None = field("scheduling", default=None)
    shift_trading: ShiftTradeSettings | None = field("shiftTrading", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
