# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class RecurrenceEndSettings(Model):
    """End after of recurrence settings. In RecurrenceSettings."""

    last_date: datetime | None = field("lastDate", default=None)
    no_end_date: bool | None = field("noEndDate", default=None)


class RecurrencePeriod(Model):
    """Minimum time between occurrences of recurrence settings. In RecurrenceSettings.

    Required by the platform: magnitude, granularity.
    """

    magnitude: int | None = field("magnitude", default=None)
    granularity: Literal["Days", "Weeks"] | str | None = field("granularity", default=None)


class RecurrenceSettings(Model):
    """Recurrence settings of an activity plan list item. In ActivityPlanListItem and 2 more.

    Required by the platform: recurrence_period, minimum_time_between_occurrences, end_after.
    """

    recurrence_period: RecurrencePeriod | None = field("recurrencePeriod", default=None)
    minimum_time_between_occurrences: RecurrencePeriod | None = field("minimumTimeBetweenOccurrences", default=None)
    end_after: RecurrenceEndSettings | None = field("endAfter", default=None)
