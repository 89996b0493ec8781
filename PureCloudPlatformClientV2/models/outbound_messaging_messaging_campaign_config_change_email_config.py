# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .outbound_messaging_messaging_campaign_config_change_from_email_address import OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress
    from .outbound_messaging_messaging_campaign_config_change_reply_to_email_address import OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress
    from .outbound_messaging_messaging_campaign_config_change_response_ref import OutboundMessagingMessagingCampaignConfigChangeResponseRef


class OutboundMessagingMessagingCampaignConfigChangeEmailConfig(Model):
    """OutboundMessagingMessagingCampaignConfigChangeEmailConfig of the Platform API."""

    email_columns: list[str] | None = field("emailColumns", default=None)
    content_template: OutboundMessagingMessagingCampaignConfigChangeResponseRef | None = field(
        "contentTemplate", default=None
    )
    from_address: OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress | None = field(
        "fromAddress", default=None
    )
    reply_to_address: OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress | None = field(
        "replyToAddress", default=None
    )
