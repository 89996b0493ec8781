# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import Compliance


class SmsPhoneNumberImport(Model):
    """An SMS phone number import: phone number, phone number type, country code and 4 more. Body of
    post_routing_sms_phonenumbers_import.

    Required by the platform: phone_number, phone_number_type, country_code, integration_id.
    """

    id: str | None = field("id", default=None)
    phone_number: str | None = field("phoneNumber", default=None)
    phone_number_type: Literal[
        "local", "mobile", "tollfree", "shortcode",
    ] | str | None = field("phoneNumberType", default=None)
    country_code: str | None = field("countryCode", default=None)
    integration_id: str | None = field("integrationId", default=None)
    compliance: Compliance | None = field("compliance", default=None)
    self_uri: str | None = field("selfUri", default=None)
