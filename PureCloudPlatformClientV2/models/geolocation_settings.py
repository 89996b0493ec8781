# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class GeolocationSettings(Model):
    """Given by get_geolocations_settings and 1 more; taken by patch_geolocations_settings."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    enabled: bool | None = field("enabled", default=None)
    mapbox_key: str | None = field("mapboxKey", default=None)
    self_uri: str | None = field("selfUri", default=None)
