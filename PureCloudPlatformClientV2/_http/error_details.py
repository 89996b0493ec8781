"""What the platform says about the fields of a refused request."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple


class ErrorDetail(NamedTuple):
    """What the platform says about one field of a refused request."""

    field: str | None = None
    message: str | None = None
    code: str | None = None


def error_details(items: Iterable[Any]) -> list[ErrorDetail]:
    """Return the details that an error body lists; what is no object is left out."""
    return [
        ErrorDetail(
            _text(item.get("fieldName")), _text(item.get("message")), _text(item.get("errorCode") or item.get("code"))
        )
        for item in items
        if isinstance(item, dict)
    ]


def _text(value: Any) -> str | None:
    return None if value is None else str(value)
