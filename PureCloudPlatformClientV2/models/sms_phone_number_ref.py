# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class SmsPhoneNumberRef(Model):
    """SmsPhoneNumberRef of the Platform API.

    The platform requires: phone_number.
    """

    phone_number: str | None = field("phoneNumber", default=None)
    self_uri: str | None = field("selfUri", default=None)
