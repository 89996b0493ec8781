# Generated: make generate
from __future__ import annotations

from ..model import Model


class OutboundMessagingEmailCampaignConfigChangeObject(Model):
    """Comes with notifications."""
