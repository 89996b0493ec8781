# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SmsAlphanumericProvision(Model):
    """An SMS alphanumeric provision: phone number and 2 more. Body of post_routing_sms_phonenumbers_alphanumeric.

    Required by the platform: phone_number.
    """

    id: str | None = field("id", default=None)
    phone_number: str | None = field("phoneNumber", default=None)
    self_uri: str | None = field("selfUri", default=None)
