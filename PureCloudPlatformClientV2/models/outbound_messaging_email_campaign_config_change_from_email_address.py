# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import OutboundMessagingEmailCampaignConfigChangeUriReference


class OutboundMessagingEmailCampaignConfigChangeFromEmailAddress(Model):
    friendly_name: str | None = field("friendlyName", default=None)
    local_part: str | None = field("localPart", default=None)
    domain: OutboundMessagingEmailCampaignConfigChangeUriReference | None = field("domain", default=None)
