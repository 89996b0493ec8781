# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ScrollPercentageEventTrigger(Model):
    """Required by the platform: percentage, event_name."""

    percentage: int | None = field("percentage", default=None)
    event_name: str | None = field("eventName", default=None)
