# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .outbound_messaging_messaging_campaign_config_change_uri_reference import OutboundMessagingMessagingCampaignConfigChangeUriReference


class OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress(Model):
    """OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress of the Platform API."""

    friendly_name: str | None = field("friendlyName", default=None)
    local_part: str | None = field("localPart", default=None)
    domain: OutboundMessagingMessagingCampaignConfigChangeUriReference | None = field("domain", default=None)
