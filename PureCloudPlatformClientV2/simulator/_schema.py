"""What the platform takes for a date, for one of the allowed values and for any value."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DATE_TIME = re.compile(
    r"([0-9-]{10})[Tt]([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60)([.,][0-9]{1,9})?)?([Zz]|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?"
)


def is_date(value: object) -> bool:
    """A calendar date, yyyy-MM-dd. Values that are no text are left to the check of the type."""
    if not isinstance(value, str):
        return True
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return _DATE.fullmatch(value) is not None


def is_date_time(value: object) -> bool:
    """An ISO 8601 instant; seconds, fraction and offset may be absent, as the platform accepts them."""
    if not isinstance(value, str):
        return True
    match = _DATE_TIME.fullmatch(value)
    return match is not None and is_date(match[1])


def is_free_form(schema: Mapping[str, Any]) -> bool:
    """True for an `object` of which the definition says nothing: the platform means any JSON value by it."""
    return schema.get("type") == "object" and not schema.keys() & {"properties", "additionalProperties", "required"}


def enum_has(allowed: list[Any], value: object) -> bool:
    """Membership without regard to case, as on the platform."""
    return canonical(allowed, value) is not None


def canonical(allowed: list[Any], value: object) -> Any:
    """The allowed value that is meant, or None. Some integers of the definition list their values as texts."""
    if value in allowed:
        return value
    wanted = str(value).casefold()
    return next((choice for choice in allowed if str(choice).casefold() == wanted), None)
