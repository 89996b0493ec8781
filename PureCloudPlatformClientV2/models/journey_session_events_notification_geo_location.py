# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class JourneySessionEventsNotificationGeoLocation(Model):
    country: str | None = field("country", default=None)
    country_name: str | None = field("countryName", default=None)
    latitude: float | None = field("latitude", default=None)
    longitude: float | None = field("longitude", default=None)
    locality: str | None = field("locality", default=None)
    postal_code: str | None = field("postalCode", default=None)
    region: str | None = field("region", default=None)
    region_name: str | None = field("regionName", default=None)
    timezone: str | None = field("timezone", default=None)
    source: str | None = field("source", default=None)
