# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import OutboundMessagingEmailCampaignConfigChangeUriReference


class OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress(Model):
    domain: OutboundMessagingEmailCampaignConfigChangeUriReference | None = field("domain", default=None)
    route: OutboundMessagingEmailCampaignConfigChangeUriReference | None = field("route", default=None)
