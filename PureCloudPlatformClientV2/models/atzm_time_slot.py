# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AtzmTimeSlot(Model):
    """Part of CallableWindow."""

    earliest_callable_time: str | None = field("earliestCallableTime", default=None)
    latest_callable_time: str | None = field("latestCallableTime", default=None)
