# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class JourneyGeolocation(Model):
    """Geolocation of an app event. In AppEvent and 6 more."""

    country: str | None = field("country", default=None)
    country_name: str | None = field("countryName", default=None)
    latitude: float | None = field("latitude", default=None)
    longitude: float | None = field("longitude", default=None)
    locality: str | None = field("locality", default=None)
    postal_code: str | None = field("postalCode", default=None)
    region: str | None = field("region", default=None)
    region_name: str | None = field("regionName", default=None)
    source: str | None = field("source", default=None)
    timezone: str | None = field("timezone", default=None)
