# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WhatsAppAvailablePhoneNumberDetails


class WhatsAppAvailablePhoneNumberDetailsListing(Model):
    """Part of WhatsAppIntegration."""

    entities: list[WhatsAppAvailablePhoneNumberDetails] | None = field("entities", default=None)
