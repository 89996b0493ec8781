# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        OutboundMessagingEmailCampaignConfigChangeResponseRef, OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef,
    )


class OutboundMessagingEmailCampaignConfigChangeSmsConfig(Model):
    message_column: str | None = field("messageColumn", default=None)
    phone_column: str | None = field("phoneColumn", default=None)
    sender_sms_phone_number: OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef | None = field(
        "senderSmsPhoneNumber", default=None
    )
    content_template: OutboundMessagingEmailCampaignConfigChangeResponseRef | None = field(
        "contentTemplate", default=None
    )
