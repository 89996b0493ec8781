# Generated: make generate
from __future__ import annotations

from ..model import Model


class DialerCampaignConfigChangeObject(Model):
    """Comes with notifications."""
