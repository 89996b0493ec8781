# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any

    from . import DialerCallabletimesetConfigChangeTimeSlot


class DialerCallabletimesetConfigChangeCallableTime(Model):
    time_slots: list[DialerCallabletimesetConfigChangeTimeSlot] | None = field("timeSlots", default=None)
    time_zone_id: str | None = field("timeZoneId", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)
