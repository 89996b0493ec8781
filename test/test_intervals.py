"""interval: ISO 8601 text in UTC, right on the days when clocks change and at the ends of months."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from PureCloudPlatformClientV2 import interval

BERLIN = ZoneInfo("Europe/Berlin")


def at(text: str) -> Any:
    return lambda: datetime.fromisoformat(text)


def hours(text: str) -> float:
    start, end = (datetime.fromisoformat(part.replace("Z", "+00:00")) for part in text.split("/"))
    return (end - start).total_seconds() / 3600


def test_two_points_in_time_become_utc() -> None:
    start = datetime(2024, 1, 1, 8, 30, tzinfo=timezone(timedelta(hours=2)))
    end = datetime(2024, 1, 1, 7, 0, 0, 123456, tzinfo=timezone.utc)
    assert interval(start, end) == "2024-01-01T06:30:00.000Z/2024-01-01T07:00:00.123Z"
    assert interval("2024-01-01T08:30:00+02:00", "2024-01-01T07:00:00Z").endswith("/2024-01-01T07:00:00.000Z")


def test_days_are_those_of_the_calendar_in_the_time_zone() -> None:
    assert interval(date(2024, 1, 1), date(2024, 2, 1)) == "2024-01-01T00:00:00.000Z/2024-02-01T00:00:00.000Z"
    assert interval("2024-07-01", "2024-07-02", tz="Asia/Tokyo") == "2024-06-30T15:00:00.000Z/2024-07-01T15:00:00.000Z"


@pytest.mark.parametrize(("day", "length"), [("2024-03-31", 23), ("2024-10-27", 25), ("2024-06-01", 24)])
def test_a_day_on_which_clocks_change_has_23_or_25_hours(day: str, length: int) -> None:
    assert hours(interval(day, days=1, tz="Europe/Berlin")) == length
    noon_after = datetime.fromisoformat(day).replace(hour=12, tzinfo=BERLIN) + timedelta(days=1)
    assert hours(interval(days=1, tz=BERLIN, now=lambda: noon_after)) == length


def test_a_day_without_a_midnight_begins_at_its_first_instant() -> None:
    text = interval("2018-11-04", days=1, tz="America/Sao_Paulo")  # clocks went from 00:00 to 01:00
    assert (text[:24], hours(text)) == ("2018-11-04T03:00:00.000Z", 23)


def test_a_length_alone_ends_with_yesterday_or_the_last_month() -> None:
    now = at("2024-03-05T23:30:00+00:00")
    assert interval(days=1, now=now) == "2024-03-04T00:00:00.000Z/2024-03-05T00:00:00.000Z"
    assert interval(days=1, tz="Asia/Tokyo", now=now) == "2024-03-04T15:00:00.000Z/2024-03-05T15:00:00.000Z"
    assert interval(months=1, now=now) == "2024-02-01T00:00:00.000Z/2024-03-01T00:00:00.000Z"
    assert interval(months=3, now=at("2024-01-15T00:00:00+00:00")).startswith("2023-10-01")
    assert interval(days=1).endswith("T00:00:00.000Z")


def test_a_length_goes_forward_from_a_start_and_back_from_an_end() -> None:
    assert interval(date(2024, 2, 28), days=2) == "2024-02-28T00:00:00.000Z/2024-03-01T00:00:00.000Z"
    assert interval(end=date(2024, 3, 1), days=2) == "2024-02-28T00:00:00.000Z/2024-03-01T00:00:00.000Z"
    assert interval(date(2024, 1, 31), months=1) == "2024-01-31T00:00:00.000Z/2024-02-29T00:00:00.000Z"
    assert interval(end=date(2024, 1, 1), months=1).startswith("2023-12-01")
    assert interval(date(2023, 11, 30), months=2).endswith("/2024-01-30T00:00:00.000Z")


def test_a_time_without_a_zone_is_taken_only_with_tz() -> None:
    naive = datetime(2024, 7, 1, 8)
    with pytest.raises(ValueError, match="no time zone"):
        interval(naive, days=1)
    assert interval(naive, naive + timedelta(hours=1), tz=BERLIN) == "2024-07-01T06:00:00.000Z/2024-07-01T07:00:00.000Z"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "takes two of"),
        ({"start": "2024-01-01"}, "takes two of"),
        ({"start": "2024-01-01", "end": "2024-01-02", "days": 1}, "takes two of"),
        ({"start": "2024-01-02", "end": "2024-01-02"}, "not before"),
        ({"start": "2024-01-02", "end": "2024-01-01"}, "not before"),
        ({"days": 1, "tz": "Europe/Berlyn"}, "no time zone of the IANA"),
        ({"days": 1, "tz": "../etc/passwd"}, "no time zone of the IANA"),
        ({"days": -1}, "from 0"),
        ({"days": 1.5}, "from 0"),
        ({"days": "1"}, "from 0"),
        ({"start": 5, "days": 1}, "no day and no point in time"),
        ({"start": "0001-01-01", "days": 1, "tz": "Asia/Tokyo"}, "years 1 to 9999"),
        ({"start": "2024-01-01T00:00:00.0001Z", "end": "2024-01-01T00:00:00.0009Z"}, "not before"),
        ({"start": "yesterday", "days": 1}, "no day and no point in time"),
        ({"start": "2024-01-01", "months": 10**6}, "years 1 to 9999"),
        ({"start": "2024-01-01", "days": 10**10}, "years 1 to 9999"),
    ],
)
def test_what_is_no_interval_is_refused(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        interval(**arguments)


@given(st.dates(date(1975, 1, 1), date(2090, 1, 1)), st.integers(1, 400), st.sampled_from(["Europe/Berlin", "UTC"]))
def test_one_interval_begins_where_the_last_one_ends(day: date, days: int, tz: str) -> None:
    first = interval(day, days=days, tz=tz)
    assert first.split("/")[1] == interval(day + timedelta(days=days), days=1, tz=tz).split("/")[0]
    assert interval(end=day + timedelta(days=days), days=days, tz=tz) == first
