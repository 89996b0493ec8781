# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRef(Model):
    """OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRef of the Platform API."""

    phone_number: str | None = field("phoneNumber", default=None)
