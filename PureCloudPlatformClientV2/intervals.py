"""Intervals of time as analytics queries take them (ISO 8601): `interval(days=7, tz="Europe/Berlin")`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

__all__ = ["interval"]

Instant = date | datetime | str
"""A day or a point in time; text is ISO 8601."""


def interval(
    start: Instant | None = None,
    end: Instant | None = None,
    *,
    days: int = 0,
    months: int = 0,
    tz: tzinfo | str | None = None,
    now: Callable[[], datetime] = lambda: datetime.now(timezone.utc),
) -> str:
    """Return the text of an interval in UTC, such as "2024-03-30T23:00:00.000Z/2024-03-31T22:00:00.000Z".

    start, end: from when, and until when (which is outside). A `datetime` has to have a time zone unless `tz` is given.
        A `date` is the midnight at its beginning in `tz`; without `tz`, UTC. Text is ISO 8601, "2024-03-31" or
        "2024-03-31T08:00:00+02:00".
    days, months: the length in place of one of the two. With neither, the interval is that many whole days, or whole
        calendar months, before today's: `days=1` is yesterday. They are those of the calendar in `tz`: a day on which
        clocks change has 23 or 25 hours. A month that begins on a day that another month does not have ends on its
        last day.
    tz: a time zone, or its IANA name. The default is UTC for days and months.
    now: gives the present instant.

    Raises ValueError for what is no interval: too few or too many arguments, an end that is not after the start, an
    unknown time zone, a `datetime` without one.
    """
    zone = _zone(tz)
    if any(isinstance(count, bool) or not isinstance(count, int) or count < 0 for count in (days, months)):
        raise ValueError("days and months are whole numbers from 0")
    by_length = bool(days or months)
    if (start is not None and end is not None) == by_length or (start is None and not by_length):
        raise ValueError("an interval takes two of start, end and a length (days, months), or a length up to today")
    first = None if start is None else _instant(start, zone, tz is not None)
    last = None if end is None else _instant(end, zone, tz is not None)
    if first is None and last is None:
        today = now().astimezone(zone).date()
        last = _midnight(today.replace(day=1) if months and not days else today, zone)
    if first is None and last is not None:
        first = _moved(last, -months, -days, zone)
    elif last is None and first is not None:
        last = _moved(first, months, days, zone)
    assert first is not None and last is not None
    return _text(first, last)


def _zone(tz: tzinfo | str | None) -> tzinfo:
    if not isinstance(tz, str):
        return tz or timezone.utc
    try:
        return ZoneInfo(tz)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(f"{tz!r} is no time zone of the IANA database, such as Europe/Berlin") from error


def _instant(value: Instant, zone: tzinfo, zone_is_given: bool) -> datetime:
    if isinstance(value, str):
        value = _parsed(value)
    if not isinstance(value, date):
        raise ValueError(f"{value!r} is no day and no point in time: give a date, a datetime or text of ISO 8601")
    if not isinstance(value, datetime):
        return _midnight(value, zone)
    if value.utcoffset() is None:
        if not zone_is_given:
            raise ValueError(f"{value.isoformat()} has no time zone: give it one (tzinfo=...), or pass tz=")
        return value.replace(tzinfo=zone)
    return value


def _parsed(text: str) -> date | datetime:
    try:
        return date.fromisoformat(text) if len(text) <= 10 else datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError as error:
        raise ValueError(f"{text!r} is no day and no point in time of ISO 8601") from error


def _midnight(day: date, zone: tzinfo) -> datetime:
    return datetime.combine(day, time(), zone)


def _moved(instant: datetime, months: int, days: int, zone: tzinfo) -> datetime:
    """Move along the calendar and the wall clock of the zone."""
    local = instant.astimezone(zone)
    index = local.year * 12 + local.month - 1 + months
    year, month = divmod(index, 12)
    try:
        day = min(local.day, _last_day(year, month + 1))
        return local.replace(year=year, month=month + 1, day=day) + timedelta(days=days)
    except (ValueError, OverflowError) as error:
        raise ValueError(
            f"an interval of {abs(months)} months and {abs(days)} days leaves the years 1 to 9999"
        ) from error


def _last_day(year: int, month: int) -> int:
    return (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day


def _text(first: datetime, last: datetime) -> str:
    # In UTC, for two times of one zone are compared by their wall clock.
    try:
        start, end = _stamp(first.astimezone(timezone.utc)), _stamp(last.astimezone(timezone.utc))
    except OverflowError as error:
        raise ValueError("an interval in UTC leaves the years 1 to 9999") from error
    if end <= start:
        raise ValueError(f"an interval ends after it begins: {first.isoformat()} is not before {last.isoformat()}")
    return f"{start}/{end}"


def _stamp(instant: datetime) -> str:
    return instant.isoformat(timespec="milliseconds").replace("+00:00", "Z")
