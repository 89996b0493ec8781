# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SmsAddressProvision(Model):
    """An SMS address provision: name, street, city and 6 more. Body of post_routing_sms_addresses.

    Required by the platform: name, street, city, region, postal_code, country_code.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    street: str | None = field("street", default=None)
    city: str | None = field("city", default=None)
    region: str | None = field("region", default=None)
    postal_code: str | None = field("postalCode", default=None)
    country_code: str | None = field("countryCode", default=None)
    auto_correct_address: bool | None = field("autoCorrectAddress", default=None)
    self_uri: str | None = field("selfUri", default=None)
