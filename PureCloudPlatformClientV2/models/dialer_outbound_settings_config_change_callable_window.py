# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .dialer_outbound_settings_config_change_atzm_time_slot import DialerOutboundSettingsConfigChangeAtzmTimeSlot
    from .dialer_outbound_settings_config_change_atzm_time_slot_with_time_zone import DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone


class DialerOutboundSettingsConfigChangeCallableWindow(Model):
    """DialerOutboundSettingsConfigChangeCallableWindow of the Platform API."""

    mapped: DialerOutboundSettingsConfigChangeAtzmTimeSlot | None = field("mapped", default=None)
    unmapped: DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone | None = field("unmapped", default=None)
