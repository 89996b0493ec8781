# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ContactAddress(Model):
    """Address of an external contact. In ExternalContact and 1 more."""

    address1: str | None = field("address1", default=None)
    address2: str | None = field("address2", default=None)
    city: str | None = field("city", default=None)
    state: str | None = field("state", default=None)
    postal_code: str | None = field("postalCode", default=None)
    country_code: str | None = field("countryCode", default=None)
