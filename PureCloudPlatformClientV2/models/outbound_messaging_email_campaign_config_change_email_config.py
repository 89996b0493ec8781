# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        OutboundMessagingEmailCampaignConfigChangeFromEmailAddress,
        OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress,
        OutboundMessagingEmailCampaignConfigChangeResponseRef,
    )


class OutboundMessagingEmailCampaignConfigChangeEmailConfig(Model):
    email_columns: list[str] | None = field("emailColumns", default=None)
    content_template: OutboundMessagingEmailCampaignConfigChangeResponseRef | None = field(
        "contentTemplate", default=None
    )
    from_address: OutboundMessagingEmailCampaignConfigChangeFromEmailAddress | None = field("fromAddress", default=None)
    reply_to_address: OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress | None = field(
        "replyToAddress", default=None
    )
