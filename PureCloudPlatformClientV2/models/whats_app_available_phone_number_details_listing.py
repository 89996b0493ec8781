# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .whats_app_available_phone_number_details import WhatsAppAvailablePhoneNumberDetails


class WhatsAppAvailablePhoneNumberDetailsListing(Model):
    """WhatsAppAvailablePhoneNumberDetailsListing of the Platform API."""

    entities: list[WhatsAppAvailablePhoneNumberDetails] | None = field("entities", default=None)
