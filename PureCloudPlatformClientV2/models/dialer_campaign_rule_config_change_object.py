# Generated: make generate
from __future__ import annotations

from ..model import Model


class DialerCampaignRuleConfigChangeObject(Model):
    """Comes with notifications."""
