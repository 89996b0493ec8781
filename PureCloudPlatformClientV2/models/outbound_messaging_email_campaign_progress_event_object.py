# Generated: make generate
from __future__ import annotations

from ..model import Model


class OutboundMessagingEmailCampaignProgressEventObject(Model):
    """Comes with notifications."""
