# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .sms_available_phone_number import SmsAvailablePhoneNumber


class SMSAvailablePhoneNumberEntityListing(Model):
    """SMSAvailablePhoneNumberEntityListing of the Platform API."""

    entities: list[SmsAvailablePhoneNumber] | None = field("entities", default=None)
