# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class GeolocationSettings(Model):
    """Geolocation settings: name, enabled, mapbox key and 2 more. Answer of get_geolocations_settings and 1 more; body
    of patch_geolocations_settings.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    enabled: bool | None = field("enabled", default=None)
    mapbox_key: str | None = field("mapboxKey", default=None)
    self_uri: str | None = field("selfUri", default=None)
