# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal


class DialerSequenceScheduleConfigChangeAlteration(Model):
    """One of the alterations of a dialer sequence schedule configuration change schedule recurrence. In
    DialerSequenceScheduleConfigChangeScheduleRecurrence.
    """

    type: Literal["Exclusion", "Inclusion"] | str | None = field("type", default=None)
    start: str | None = field("start", default=None)
    end: str | None = field("end", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerSequenceScheduleConfigChangeRecurrencePattern(Model):
    """Pattern of a dialer sequence schedule configuration change schedule recurrence. In
    DialerSequenceScheduleConfigChangeScheduleRecurrence.
    """

    type: Literal["Daily", "Weekly"] | str | None = field("type", default=None)
    interval: int | None = field("interval", default=None)
    days_of_week: list[str] | None = field("daysOfWeek", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerSequenceScheduleConfigChangeRecurrenceRange(Model):
    """Range of a dialer sequence schedule configuration change schedule recurrence. In
    DialerSequenceScheduleConfigChangeScheduleRecurrence.
    """

    type: Literal["NoEnd", "Numbered", "EndDate"] | str | None = field("type", default=None)
    end: str | None = field("end", default=None)
    number_of_occurrences: int | None = field("numberOfOccurrences", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerSequenceScheduleConfigChangeScheduleInterval(Model):
    """One of the intervals of a dialer sequence schedule configuration change sequence schedule. In
    DialerSequenceScheduleConfigChangeSequenceSchedule.
    """

    start: str | None = field("start", default=None)
    end: str | None = field("end", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerSequenceScheduleConfigChangeScheduleRecurrence(Model):
    """One of the recurrences of a dialer sequence schedule configuration change sequence schedule. In
    DialerSequenceScheduleConfigChangeSequenceSchedule.
    """

    id: str | None = field("id", default=None)
    start: str | None = field("start", default=None)
    end: str | None = field("end", default=None)
    time_zone: str | None = field("timeZone", default=None)
    range: DialerSequenceScheduleConfigChangeRecurrenceRange | None = field("range", default=None)
    pattern: DialerSequenceScheduleConfigChangeRecurrencePattern | None = field("pattern", default=None)
    alterations: list[DialerSequenceScheduleConfigChangeAlteration] | None = field("alterations", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerSequenceScheduleConfigChangeSequenceSchedule(Model):
    """A dialer sequence schedule configuration change sequence schedule: intervals, recurrences, time zone and 7 more.
    Event of v2.outbound.schedules.sequences.{id}.
    """

    intervals: list[DialerSequenceScheduleConfigChangeScheduleInterval] | None = field("intervals", default=None)
    recurrences: list[DialerSequenceScheduleConfigChangeScheduleRecurrence] | None = field("recurrences", default=None)
    time_zone: str | None = field("timeZone", default=None)
    sequence: DialerSequenceScheduleConfigChangeUriReference | None = field("sequence", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)


class DialerSequenceScheduleConfigChangeUriReference(Model):
    """Reference to a dialer sequence schedule configuration change by its id and its name. In
    DialerSequenceScheduleConfigChangeSequenceSchedule.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
