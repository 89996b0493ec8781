# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any

    from .dialer_sequence_schedule_config_change_alteration import DialerSequenceScheduleConfigChangeAlteration
    from .dialer_sequence_schedule_config_change_recurrence_pattern import DialerSequenceScheduleConfigChangeRecurrencePattern
    from .dialer_sequence_schedule_config_change_recurrence_range import DialerSequenceScheduleConfigChangeRecurrenceRange


class DialerSequenceScheduleConfigChangeScheduleRecurrence(Model):
    """DialerSequenceScheduleConfigChangeScheduleRecurrence of the Platform API."""

    id: str | None = field("id", default=None)
    start: str | None = field("start", default=None)
    end: str | None = field("end", default=None)
    time_zone: str | None = field("timeZone", default=None)
    range: DialerSequenceScheduleConfigChangeRecurrenceRange | None = field("range", default=None)
    pattern: DialerSequenceScheduleConfigChangeRecurrencePattern | None = field("pattern", default=None)
    alterations: list[DialerSequenceScheduleConfigChangeAlteration] | None = field("alterations", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)
