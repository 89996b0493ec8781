# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ScrollPercentageEventTrigger(Model):
    """Part of JourneyEventsSettings.

    Required by the platform: percentage, event_name.
    """

    percentage: int | None = field("percentage", default=None)
    event_name: str | None = field("eventName", default=None)
