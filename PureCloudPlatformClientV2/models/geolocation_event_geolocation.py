# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class GeolocationEventGeolocation(Model):
    """GeolocationEventGeolocation of the Platform API."""

    user_id: str | None = field("userId", default=None)
    type: str | None = field("type", default=None)
    country: str | None = field("country", default=None)
    region: str | None = field("region", default=None)
    city: str | None = field("city", default=None)
