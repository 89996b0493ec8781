"""What a request to the admin API says, read by name and type; what is wrong is told by name."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from typing import Any, TypeVar

from werkzeug.wrappers import Request

from ._errors import ApiError, bad_field

LONGEST_WAIT = 30.0  # seconds; a proxy between may give up after a minute
_Value = TypeVar("_Value", int, float, str, bool, dict[str, Any])
_NAMES: dict[type, str] = {
    int: "a whole number", float: "a number", str: "a text", bool: "true or false", dict: "an object",
}  # fmt: skip


@dataclass
class Input:
    """The fields of the JSON body, and the query parameters where the body has no such field."""

    values: dict[str, Any]
    _known: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, request: Request) -> Input:
        """Read a request.

        Raises ApiError: 400 for a body that is no JSON object.
        """
        query: dict[str, Any] = {name: _Text(value) for name, value in request.args.items()}
        data = request.get_data()
        if not data:
            return cls(query)
        try:
            body = json.loads(data, parse_constant=_no_constant)
        except (ValueError, RecursionError):
            raise bad_field("body", "is not JSON") from None
        if not isinstance(body, dict):
            raise bad_field("body", "must be a JSON object")
        return cls({**query, **body})

    def get(self, name: str, kind: type[_Value]) -> _Value | None:
        """A value of that type, None where it is absent or null.

        Raises ApiError: 400 for a value of another type.
        """
        self._known.add(name)
        value = self.values.get(name)
        if value is None:
            return None
        read = _typed(value, kind)
        if read is None:
            raise bad_field(name, f"must be {_NAMES[kind]}")
        return read  # type: ignore[no-any-return]

    def need(self, name: str, kind: type[_Value]) -> _Value:
        """A value that has to be there.

        Raises ApiError: 400 where it is not, or is of another type.
        """
        value = self.get(name, kind)
        if value is None:
            raise bad_field(name, f"is required: {_NAMES[kind]}")
        return value

    def done(self) -> None:
        """Refuse what nobody asked for: a misspelt field would be ignored in silence.

        Raises ApiError: 400 naming the field.
        """
        for name in self.values:
            if name not in self._known:
                raise bad_field(name, f"is not known here; known are {', '.join(sorted(self._known)) or 'none'}")


class _Text(str):
    """A value of the query, which has no type of its own."""


def _typed(value: Any, kind: type) -> Any:
    if isinstance(value, _Text) and kind is not str:
        if kind is dict:
            return None
        value = {"true": True, "false": False}.get(value) if kind is bool else _number(value)
    if kind is float and isinstance(value, int | float) and not isinstance(value, bool):
        try:
            return float(value) if math.isfinite(value) else None
        except OverflowError:
            return None
    if kind is int and isinstance(value, float) and value.is_integer():
        value = int(value)
    right = isinstance(value, kind) and (kind is bool or not isinstance(value, bool))
    return value if right else None


def _number(text: str) -> float | int | None:
    try:
        return int(text) if len(text) < 20 else None
    except ValueError:
        try:
            return float(text)
        except ValueError:
            return None


def _no_constant(text: str) -> object:
    raise ValueError(f"{text} is not JSON")


def missing(path: str) -> ApiError:
    """A 404 for a path under which nothing is stored."""
    return ApiError(404, "not.found", f"Nothing is stored under {path}.", field="path")
