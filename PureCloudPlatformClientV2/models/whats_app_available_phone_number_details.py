# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WhatsAppAvailablePhoneNumberDetails(Model):
    """Part of WhatsAppAvailablePhoneNumberDetailsListing.

    Required by the platform: name, status.
    """

    name: str | None = field("name", default=None)
    phone_number: str | None = field("phoneNumber", default=None)
    status: str | None = field("status", default=None)
