# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any

    from . import (
        DialerSequenceScheduleConfigChangeAlteration, DialerSequenceScheduleConfigChangeRecurrencePattern,
        DialerSequenceScheduleConfigChangeRecurrenceRange,
    )


class DialerSequenceScheduleConfigChangeScheduleRecurrence(Model):
    id: str | None = field("id", default=None)
    start: str | None = field("start", default=None)
    end: str | None = field("end", default=None)
    time_zone: str | None = field("timeZone", default=None)
    range: DialerSequenceScheduleConfigChangeRecurrenceRange | None = field("range", default=None)
    pattern: DialerSequenceScheduleConfigChangeRecurrencePattern | None = field("pattern", default=None)
    alterations: list[DialerSequenceScheduleConfigChangeAlteration] | None = field("alterations", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)
