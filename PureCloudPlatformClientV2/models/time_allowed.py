# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TimeAllowed(Model):
    """Time allowed of call media policy conditions. In CallMediaPolicyConditions and 4 more."""

    time_slots: list[TimeSlot] | None = field("timeSlots", default=None)
    time_zone_id: str | None = field("timeZoneId", default=None)
    empty: bool | None = field("empty", default=None)


class TimeSlot(Model):
    """One of the time slots of a time allowed. In TimeAllowed."""

    start_time: str | None = field("startTime", default=None)
    stop_time: str | None = field("stopTime", default=None)
    day: int | None = field("day", default=None)
