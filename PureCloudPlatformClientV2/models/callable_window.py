# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AtzmTimeSlot, AtzmTimeSlotWithTimeZone


class CallableWindow(Model):
    """Part of AutomaticTimeZoneMappingSettings."""

    mapped: AtzmTimeSlot | None = field("mapped", default=None)
    unmapped: AtzmTimeSlotWithTimeZone | None = field("unmapped", default=None)
