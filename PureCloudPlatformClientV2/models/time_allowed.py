# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .time_slot import TimeSlot


class TimeAllowed(Model):
    """TimeAllowed of the Platform API."""

    time_slots: list[TimeSlot] | None = field("timeSlots", default=None)
    time_zone_id: str | None = field("timeZoneId", default=None)
    empty: bool | None = field("empty", default=None)
