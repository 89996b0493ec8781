"""Intervals and granularities of analytics queries (ISO 8601)."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

from ._errors import bad_field

_GRANULARITY = re.compile(r"P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?)?")


def parse(text: object, field: str = "interval") -> tuple[datetime, datetime]:
    """Start and end of `start/end`, both in UTC.

    Raises ApiError: 400 naming the field.
    """
    first, slash, last = str(text).partition("/")
    try:
        start, end = parse_moment(first), parse_moment(last)
    except ValueError:
        raise bad_field(field, "must be two dates with a slash between them (ISO 8601)") from None
    if not slash or start >= end:
        raise bad_field(field, "must begin before it ends")
    return start, end


def parse_moment(text: str) -> datetime:
    """A moment in UTC.

    Raises ValueError: it is none.
    """
    moment = datetime.fromisoformat(
        re.sub(r"\.(\d{1,6})\d*", lambda m: "." + m[1].ljust(6, "0"), text.replace("Z", "+00:00"))
    )
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)


def step(text: str | None) -> timedelta | None:
    """The length of a granularity such as P1D or PT30M; None for none.

    Raises ApiError: 400, it is none.
    """
    if not text:
        return None
    match = _GRANULARITY.fullmatch(text)
    weeks, days, hours, minutes = (int(part or 0) for part in match.groups()) if match else (0, 0, 0, 0)
    length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes)
    if not length:
        raise bad_field("granularity", "must be a duration such as P1D or PT30M")
    return length


def written(start: datetime, end: datetime) -> str:
    """An interval as the platform writes it."""
    return "/".join(one.isoformat(timespec="milliseconds").replace("+00:00", "Z") for one in (start, end))
