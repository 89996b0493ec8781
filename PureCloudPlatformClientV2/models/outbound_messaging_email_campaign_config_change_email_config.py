# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .outbound_messaging_email_campaign_config_change_from_email_address import OutboundMessagingEmailCampaignConfigChangeFromEmailAddress
    from .outbound_messaging_email_campaign_config_change_reply_to_email_address import OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress
    from .outbound_messaging_email_campaign_config_change_response_ref import OutboundMessagingEmailCampaignConfigChangeResponseRef


class OutboundMessagingEmailCampaignConfigChangeEmailConfig(Model):
    """OutboundMessagingEmailCampaignConfigChangeEmailConfig of the Platform API."""

    email_columns: list[str] | None = field("emailColumns", default=None)
    content_template: OutboundMessagingEmailCampaignConfigChangeResponseRef | None = field(
        "contentTemplate", default=None
    )
    from_address: OutboundMessagingEmailCampaignConfigChangeFromEmailAddress | None = field("fromAddress", default=None)
    reply_to_address: OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress | None = field(
        "replyToAddress", default=None
    )
