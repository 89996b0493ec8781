# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class OutboundMessagingEmailCampaignConfigChangeErrorDetail(Model):
    """OutboundMessagingEmailCampaignConfigChangeErrorDetail of the Platform API."""

    error: str | None = field("error", default=None)
    details: str | None = field("details", default=None)
