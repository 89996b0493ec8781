"""`YearMonth`: a month of a year, as the platform writes it: "2024-02"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

__all__ = ["YearMonth"]

_TEXT = re.compile(r"([0-9]{4})-([0-9]{2})")


@dataclass(frozen=True, order=True)
class YearMonth:
    """A month of a year, without a day: the type of fields and parameters with the format `year-month`.

    Immutable, hashable and ordered by time; `str()` gives "2024-02". Raises ValueError for a year outside 1 to 9999 or
    a month outside 1 to 12, TypeError for what is no whole number.
    """

    year: int
    month: int

    def __post_init__(self) -> None:
        date(self.year, self.month, 1)

    @classmethod
    def from_date(cls, day: date) -> YearMonth:
        """Return the month in which `day`, a date or datetime, is."""
        return cls(day.year, day.month)

    @classmethod
    def from_string(cls, text: str) -> YearMonth:
        """Return the month that "2024-02" names. Raises ValueError for any other notation."""
        match = _TEXT.fullmatch(text)
        if match is None:
            raise ValueError(f"{text!r} is not a month: write it as 2024-02")
        return cls(int(match[1]), int(match[2]))

    def to_date(self) -> date:
        """Return the first day of the month."""
        return date(self.year, self.month, 1)

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"

    def _to_json_value(self) -> str:
        return str(self)

    _sanitized = _to_json_value


def to_year_month(value: Any) -> YearMonth:
    """Return the month that a JSON string names. Raises ValueError for anything else."""
    if isinstance(value, YearMonth):
        return value
    if not isinstance(value, str):
        raise ValueError(f"a month in a string was expected, not a value of type {type(value).__name__}")
    return YearMonth.from_string(value)
