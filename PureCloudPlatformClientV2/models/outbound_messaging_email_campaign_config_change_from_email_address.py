# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .outbound_messaging_email_campaign_config_change_uri_reference import OutboundMessagingEmailCampaignConfigChangeUriReference


class OutboundMessagingEmailCampaignConfigChangeFromEmailAddress(Model):
    """OutboundMessagingEmailCampaignConfigChangeFromEmailAddress of the Platform API."""

    friendly_name: str | None = field("friendlyName", default=None)
    local_part: str | None = field("localPart", default=None)
    domain: OutboundMessagingEmailCampaignConfigChangeUriReference | None = field("domain", default=None)
