# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TimeSlot(Model):
    """Part of TimeAllowed."""

    start_time: str | None = field("startTime", default=None)
    stop_time: str | None = field("stopTime", default=None)
    day: int | None = field("day", default=None)
