# Generated: make generate
from __future__ import annotations

from ..model import Model


class OutboundMessagingMessagingCampaignProgressEventObject(Model):
    """Comes with notifications."""
