# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class NetworkConnectivity(Model):
    """Network connectivity of an app event. In AppEvent and 3 more.

    Required by the platform: bluetooth_enabled, cellular_enabled, wifi_enabled.
    """

    carrier: str | None = field("carrier", default=None)
    bluetooth_enabled: bool | None = field("bluetoothEnabled", default=None)
    cellular_enabled: bool | None = field("cellularEnabled", default=None)
    wifi_enabled: bool | None = field("wifiEnabled", default=None)
