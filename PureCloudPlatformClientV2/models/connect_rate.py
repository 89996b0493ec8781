# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ConnectRate(Model):
    """Part of CampaignStats."""

    attempts: int | None = field("attempts", default=None)
    connects: int | None = field("connects", default=None)
    connect_ratio: float | None = field("connectRatio", default=None)
