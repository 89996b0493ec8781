# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .outbound_messaging_messaging_campaign_config_change_uri_reference import OutboundMessagingMessagingCampaignConfigChangeUriReference


class OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress(Model):
    """OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress of the Platform API."""

    domain: OutboundMessagingMessagingCampaignConfigChangeUriReference | None = field("domain", default=None)
    route: OutboundMessagingMessagingCampaignConfigChangeUriReference | None = field("route", default=None)
