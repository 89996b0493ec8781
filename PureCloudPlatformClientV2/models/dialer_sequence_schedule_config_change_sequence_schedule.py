# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal


class DialerSequenceScheduleConfigChangeAlteration(Model):
    """Part of DialerSequenceScheduleConfigChangeScheduleRecurrence."""

    type: Literal["Exclusion", "Inclusion"] | str | None = field("type", default=None)
    start: str | None = field("start", default=None)
    end: str | None = field("end", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerSequenceScheduleConfigChangeRecurrencePattern(Model):
    """Part of DialerSequenceScheduleConfigChangeScheduleRecurrence."""

    type: Literal["Daily", "Weekly"] | str | None = field("type", default=None)
    interval: int | None = field("interval", default=None)
    days_of_week: list[str] | None = field("daysOfWeek", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerSequenceScheduleConfigChangeRecurrenceRange(Model):
    """Part of DialerSequenceScheduleConfigChangeScheduleRecurrence."""

    type: Literal["NoEnd", "Numbered", "EndDate"] | str | None = field("type", default=None)
    end: str | None = field("end", default=None)
    number_of_occurrences: int | None = field("numberOfOccurrences", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerSequenceScheduleConfigChangeScheduleInterval(Model):
    """Part of DialerSequenceScheduleConfigChangeSequenceSchedule."""

    start: str | None = field("start", default=None)
    end: str | None = field("end", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerSequenceScheduleConfigChangeScheduleRecurrence(Model):
    """Part of DialerSequenceScheduleConfigChangeSequenceSchedule."""

    id: str | None = field("id", default=None)
    start: str | None = field("start", default=None)
    end: str | None = field("end", default=None)
    time_zone: str | None = field("timeZone", default=None)
    range: DialerSequenceScheduleConfigChangeRecurrenceRange | None = field("range", default=None)
    pattern: DialerSequenceScheduleConfigChangeRecurrencePattern | None = field("pattern", default=None)
    alterations: list[DialerSequenceScheduleConfigChangeAlteration] | None = field("alterations", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerSequenceScheduleConfigChangeSequenceSchedule(Model):
    """Comes with notifications."""

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
    """Part of DialerSequenceScheduleConfigChangeSequenceSchedule."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
