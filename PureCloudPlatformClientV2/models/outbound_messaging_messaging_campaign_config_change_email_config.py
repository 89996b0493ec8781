# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress,
        OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress,
        OutboundMessagingMessagingCampaignConfigChangeResponseRef,
    )


class OutboundMessagingMessagingCampaignConfigChangeEmailConfig(Model):
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
