# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class DialerCallabletimesetConfigChangeTimeSlot(Model):
    start_time: str | None = field("startTime", default=None)
    stop_time: str | None = field("stopTime", default=None)
    day: int | None = field("day", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)
