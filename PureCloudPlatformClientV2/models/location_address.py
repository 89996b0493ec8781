# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LocationAddress(Model):
    """Address of an emergency location. In EmergencyLocation and 3 more."""

    city: str | None = field("city", default=None)
    country: str | None = field("country", default=None)
    country_name: str | None = field("countryName", default=None)
    state: str | None = field("state", default=None)
    street1: str | None = field("street1", default=None)
    street2: str | None = field("street2", default=None)
    zipcode: str | None = field("zipcode", default=None)
