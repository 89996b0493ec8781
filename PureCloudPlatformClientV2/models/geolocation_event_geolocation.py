# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class GeolocationEventGeolocation(Model):
    """A geolocation event geolocation: user id, type, country and 2 more. Event of v2.users.{id}.geolocation."""

    user_id: str | None = field("userId", default=None)
    type: str | None = field("type", default=None)
    country: str | None = field("country", default=None)
    region: str | None = field("region", default=None)
    city: str | None = field("city", default=None)
