# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TimeSlot


class TimeAllowed(Model):
    """Part of CallMediaPolicyConditions and 4 more."""

    time_slots: list[TimeSlot] | None = field("timeSlots", default=None)
    time_zone_id: str | None = field("timeZoneId", default=None)
    empty: bool | None = field("empty", default=None)
