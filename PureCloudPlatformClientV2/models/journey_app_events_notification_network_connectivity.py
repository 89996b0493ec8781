# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class JourneyAppEventsNotificationNetworkConnectivity(Model):
    carrier: str | None = field("carrier", default=None)
    bluetooth_enabled: bool | None = field("bluetoothEnabled", default=None)
    cellular_enabled: bool | None = field("cellularEnabled", default=None)
    wifi_enabled: bool | None = field("wifiEnabled", default=None)
