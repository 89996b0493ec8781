# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .recurrence_end_settings import RecurrenceEndSettings
    from .recurrence_period import RecurrencePeriod


class RecurrenceSettings(Model):
    """RecurrenceSettings of the Platform API.

    The platform requires: recurrence_period, minimum_time_between_occurrences, end_after.
    """

    recurrence_period: RecurrencePeriod | None = field("recurrencePeriod", default=None)
    minimum_time_between_occurrences: RecurrencePeriod | None = field("minimumTimeBetweenOccurrences", default=None)
    end_after: RecurrenceEndSettings | None = field("endAfter", default=None)
