# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .dialer_outbound_settings_config_change_callable_window import DialerOutboundSettingsConfigChangeCallableWindow


class DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings(Model):
    """DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings of the Platform API."""

    callable_windows: list[DialerOutboundSettingsConfigChangeCallableWindow] | None = field(
        "callableWindows", default=None
    )
