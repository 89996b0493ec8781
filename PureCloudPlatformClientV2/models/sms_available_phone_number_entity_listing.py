# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SmsAvailablePhoneNumber


class SMSAvailablePhoneNumberEntityListing(Model):
    """Given by get_routing_sms_availablephonenumbers."""

    entities: list[SmsAvailablePhoneNumber] | None = field("entities", default=None)
