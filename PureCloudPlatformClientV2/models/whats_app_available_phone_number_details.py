# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class WhatsAppAvailablePhoneNumberDetails(Model):
    """WhatsAppAvailablePhoneNumberDetails of the Platform API.

    The platform requires: name, status.
    """

    name: str | None = field("name", default=None)
    phone_number: str | None = field("phoneNumber", default=None)
    status: str | None = field("status", default=None)
