# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AtzmTimeSlotWithTimeZone(Model):
    """Part of CallableWindow."""

    earliest_callable_time: str | None = field("earliestCallableTime", default=None)
    latest_callable_time: str | None = field("latestCallableTime", default=None)
    time_zone_id: str | None = field("timeZoneId", default=None)
