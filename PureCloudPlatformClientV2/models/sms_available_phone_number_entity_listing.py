# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class SMSAvailablePhoneNumberEntityListing(Model):
    """List of SMS available phone numbers. Answer of get_routing_sms_availablephonenumbers."""

    entities: list[SmsAvailablePhoneNumber] | None = field("entities", default=None)


class SmsAvailablePhoneNumber(Model):
    """One of the items of an SMS available phone number entity listing. In SMSAvailablePhoneNumberEntityListing."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    phone_number: str | None = field("phoneNumber", default=None)
    country_code: str | None = field("countryCode", default=None)
    region: str | None = field("region", default=None)
    city: str | None = field("city", default=None)
    capabilities: list[str] | None = field("capabilities", default=None)
    phone_number_type: Literal[
        "local", "mobile", "tollfree", "shortcode", "alphanumeric",
    ] | str | None = field("phoneNumberType", default=None)
    address_requirement: Literal[
        "none", "any", "local", "foreign",
    ] | str | None = field("addressRequirement", default=None)
    self_uri: str | None = field("selfUri", default=None)
