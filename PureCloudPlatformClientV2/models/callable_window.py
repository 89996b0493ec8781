# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .atzm_time_slot import AtzmTimeSlot
    from .atzm_time_slot_with_time_zone import AtzmTimeSlotWithTimeZone


class CallableWindow(Model):
    """CallableWindow of the Platform API."""

    mapped: AtzmTimeSlot | None = field("mapped", default=None)
    unmapped: AtzmTimeSlotWithTimeZone | None = field("unmapped", default=None)
