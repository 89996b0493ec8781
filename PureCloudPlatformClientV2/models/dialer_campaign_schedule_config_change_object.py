# Generated: make generate
from __future__ import annotations

from ..model import Model


class DialerCampaignScheduleConfigChangeObject(Model):
    """Comes with notifications."""
