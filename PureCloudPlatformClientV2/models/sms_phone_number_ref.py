# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SmsPhoneNumberRef(Model):
    """Part of SmsConfig.

    Required by the platform: phone_number.
    """

    phone_number: str | None = field("phoneNumber", default=None)
    self_uri: str | None = field("selfUri", default=None)
