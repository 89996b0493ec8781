# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class Alteration(Model):
    """One of the alterations of a reoccurrence. In Reoccurrence."""

    type: Literal["Exclusion", "Inclusion"] | str | None = field("type", default=None)
    start: str | None = field("start", default=None)
    end: str | None = field("end", default=None)


class NextOccurrenceDetails(Model):
    """Next occurrence details of a reoccurrence. In Reoccurrence."""

    start_occurrence_details: OccurrenceDetails | None = field("startOccurrenceDetails", default=None)
    end_occurrence_details: OccurrenceDetails | None = field("endOccurrenceDetails", default=None)


class OccurrenceDetails(Model):
    """End occurrence details of next occurrence details. In NextOccurrenceDetails."""

    date_of_next_occurrence: datetime | None = field("dateOfNextOccurrence", default=None)
    number_of_occurrences: int | None = field("numberOfOccurrences", default=None)


class Pattern(Model):
    """Pattern of a reoccurrence. In Reoccurrence.

    Required by the platform: type, interval.
    """

    type: Literal["Daily", "Weekly"] | str | None = field("type", default=None)
    interval: int | None = field("interval", default=None)
    days_of_week: list[str] | None = field("daysOfWeek", default=None)


class Range(Model):
    """Range of a reoccurrence. In Reoccurrence.

    Required by the platform: type.
    """

    type: Literal["NoEnd", "EndDate", "Numbered"] | str | None = field("type", default=None)
    end: str | None = field("end", default=None)
    number_of_occurrences: int | None = field("numberOfOccurrences", default=None)


class Reoccurrence(Model):
    """A reoccurrence: start, end, time zone and 5 more. No method or topic of the definition has it.

    Required by the platform: start, end, time_zone, pattern, range.
    """

    id: str | None = field("id", default=None)
    start: str | None = field("start", default=None)
    end: str | None = field("end", default=None)
    time_zone: str | None = field("timeZone", default=None)
    pattern: Pattern | None = field("pattern", default=None)
    range: Range | None = field("range", default=None)
    alterations: list[Alteration] | None = field("alterations", default=None)
    next_occurrence_details: NextOccurrenceDetails | None = field("nextOccurrenceDetails", default=None)
