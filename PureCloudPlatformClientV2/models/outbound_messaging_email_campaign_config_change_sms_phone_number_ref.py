# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef(Model):
    phone_number: str | None = field("phoneNumber", default=None)
