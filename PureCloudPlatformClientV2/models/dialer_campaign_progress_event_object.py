# Generated: make generate
from __future__ import annotations

from ..model import Model


class DialerCampaignProgressEventObject(Model):
    """Comes with notifications."""
