# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LocationDefinition


class Geolocation(Model):
    """A geolocation, kept at /api/v2/users/{userId}/geolocations/{clientId}. Answer of get_user_geolocation and 1 more;
    body of patch_user_geolocation.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)
    primary: bool | None = field("primary", default=None)
    latitude: float | None = field("latitude", default=None)
    longitude: float | None = field("longitude", default=None)
    country: str | None = field("country", default=None)
    region: str | None = field("region", default=None)
    city: str | None = field("city", default=None)
    locations: list[LocationDefinition] | None = field("locations", default=None)
    self_uri: str | None = field("selfUri", default=None)
