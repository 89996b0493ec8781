# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PhoneNumber


class WhatsAppId(Model):
    """Part of ExternalContact."""

    phone_number: PhoneNumber | None = field("phoneNumber", default=None)
    display_name: str | None = field("displayName", default=None)
