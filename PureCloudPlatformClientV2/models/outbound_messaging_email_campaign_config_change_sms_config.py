# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .outbound_messaging_email_campaign_config_change_response_ref import OutboundMessagingEmailCampaignConfigChangeResponseRef
    from .outbound_messaging_email_campaign_config_change_sms_phone_number_ref import OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef


class OutboundMessagingEmailCampaignConfigChangeSmsConfig(Model):
    """OutboundMessagingEmailCampaignConfigChangeSmsConfig of the Platform API."""

    message_column: str | None = field("messageColumn", default=None)
    phone_column: str | None = field("phoneColumn", default=None)
    sender_sms_phone_number: OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef | None = field(
        "senderSmsPhoneNumber", default=None
    )
    content_template: OutboundMessagingEmailCampaignConfigChangeResponseRef | None = field(
        "contentTemplate", default=None
    )
