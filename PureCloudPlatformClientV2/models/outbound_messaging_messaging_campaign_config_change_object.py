# Generated: make generate
from __future__ import annotations

from ..model import Model


class OutboundMessagingMessagingCampaignConfigChangeObject(Model):
    """Comes with notifications."""
