# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SmsAddress(Model):
    """An SMS address, kept at /api/v2/routing/sms/addresses/{addressId}. Answer of get_routing_sms_address and 1 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    street: str | None = field("street", default=None)
    city: str | None = field("city", default=None)
    region: str | None = field("region", default=None)
    postal_code: str | None = field("postalCode", default=None)
    country_code: str | None = field("countryCode", default=None)
    validated: bool | None = field("validated", default=None)
    self_uri: str | None = field("selfUri", default=None)
