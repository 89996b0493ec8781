# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import RecurrenceEndSettings, RecurrencePeriod


class RecurrenceSettings(Model):
    """Part of ActivityPlanListItem and 2 more.

    Required by the platform: recurrence_period, minimum_time_between_occurrences, end_after.
    """

    recurrence_period: RecurrencePeriod | None = field("recurrencePeriod", default=None)
    minimum_time_between_occurrences: RecurrencePeriod | None = field("minimumTimeBetweenOccurrences", default=None)
    end_after: RecurrenceEndSettings | None = field("endAfter", default=None)
