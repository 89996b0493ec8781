"""Official type names ("User", "list[User]", "dict(str, object)", "datetime", ...) and what converts JSON to them.

A closed grammar over a closed table and the index of the models: a type name is never evaluated as code.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, timezone
from functools import cache
from importlib import import_module
from typing import Any

Converter = Callable[[Any], Any]

_CONTAINER = re.compile(r"(list)\[(.+)\]|(dict)\(str, (.+)\)")
_SPELLINGS = {"Any": "object", "Date": "date", "DateTime": "datetime"}
_LITERAL = re.compile(r"(?:typing\.)?Literal\[(.*)\] \| (str|int)")


def official_name(annotation: str) -> str:
    """Return the official type name for a field's annotation: `dict[str, Any] | None` gives `dict(str, object)`."""
    # A class whose attribute hides a type spells the type in one of these ways.
    name = annotation.replace("builtins.", "").removesuffix(" | None")
    literal = _LITERAL.fullmatch(name)
    if literal:
        return literal[2]
    if name.startswith("list["):
        return f"list[{official_name(name[5:-1])}]"
    if name.startswith("dict[str, "):
        return f"dict(str, {official_name(name[10:-1])})"
    return _SPELLINGS.get(name, name)


def allowed_values(annotation: str) -> frozenset[str] | None:
    """Return the values that the annotation of an enumerated field lists, None for any other field."""
    literal = _LITERAL.match(annotation)
    if literal is None:
        return None
    return frozenset(text or number for text, number in re.findall(r"'([^']*)'|(-?\d+)", literal[1]))


@cache
def converter(type_name: str) -> Converter | None:
    """Return the function that turns a JSON value into the named type; None where JSON already is that type.

    Raises ValueError for a name that is neither in the table nor a model.
    """
    if type_name in _CONVERTERS:
        return _CONVERTERS[type_name]
    container = _CONTAINER.fullmatch(type_name)
    if container is None:
        view: Converter = _model_class(type_name)._view
        return view
    if container[1]:
        return _list_converter(converter(container[2]))
    return _dict_converter(converter(container[4]))


def _model_class(name: str) -> Any:
    from ._index import MODELS  # here: most programs convert fewer types than the index has

    module = MODELS.get(name)
    if module is None:
        raise ValueError(f"{name!r} is not a type of this SDK: give a model's name, list[...], dict(str, ...) or str")
    return getattr(import_module(f"{__package__}.models.{module}"), name)


def _list_converter(convert: Converter | None) -> Converter:
    def convert_list(data: Any) -> Any:
        if not isinstance(data, list):
            raise ValueError(f"a JSON array was expected, not {_json_kind(data)}")
        if convert is None:
            return data
        return [None if item is None else _at(f"[{index}]", convert, item) for index, item in enumerate(data)]

    return convert_list


def _dict_converter(convert: Converter | None) -> Converter:
    def convert_dict(data: Any) -> Any:
        if not isinstance(data, dict):
            raise ValueError(f"a JSON object was expected, not {_json_kind(data)}")
        if convert is None:
            return data
        return {key: None if item is None else _at(f"[{key!r}]", convert, item) for key, item in data.items()}

    return convert_dict


def _at(place: str, convert: Converter, item: Any) -> Any:
    try:
        return convert(item)
    except ValueError as error:
        raise ValueError(f"{place}: {error}") from error


def _json_kind(data: Any) -> str:
    kinds = {dict: "an object", list: "an array", str: "a string", bool: "a boolean", type(None): "null"}
    return kinds.get(type(data), "a number")


def _scalar(kind: type) -> Converter:
    def convert_scalar(data: Any) -> Any:
        if data.__class__ is kind:
            return data
        if isinstance(data, (dict, list)):
            raise ValueError(f"a {kind.__name__} was expected, not {_json_kind(data)}")
        return kind(data)

    return convert_scalar


def to_datetime(text: Any) -> datetime:
    """Return the point in time that an ISO 8601 string names; anything else goes through dateutil's parser.

    A year outside 1..9999 becomes 0001-01-01 UTC, as in the official SDK. Raises ValueError for text without a date.
    """
    if text.__class__ is not str:
        raise ValueError(f"a date in a string was expected, not {_json_kind(text)}")
    try:
        # Python 3.10 refuses the trailing Z that nearly every date of the platform has.
        return datetime.fromisoformat(text[:-1] + "+00:00" if text.endswith("Z") else text)
    except ValueError:
        return _odd_datetime(text)


def _odd_datetime(text: str) -> datetime:
    from dateutil import parser  # here: only odd dates need it, and it takes milliseconds to load

    try:
        return parser.isoparse(text)
    except ValueError:
        pass
    try:
        return parser.parse(text)
    except (ValueError, OverflowError) as error:
        if "out of range" in str(error):
            return datetime(1, 1, 1, tzinfo=timezone.utc)
        raise ValueError(f"{text!r} is not a date") from error


def to_date(text: Any) -> date:
    """Return the date that an ISO 8601 string names. Raises ValueError for text without a date."""
    return to_datetime(text).date()


_CONVERTERS: dict[str, Converter | None] = {
    "object": None,
    "str": _scalar(str),
    "int": _scalar(int),
    "float": _scalar(float),
    "bool": _scalar(bool),
    "date": to_date,
    "datetime": to_datetime,
    "LocalDateTime": to_datetime,
}


def convert(data: Any, type_name: str | type) -> Any:
    """Return the JSON value `data` as the named type; null is None for every type.

    `type_name` is an official type name or a class. Raises ValueError, naming the place, where `data` does not fit.
    """
    if data is None:
        return None
    to_type = converter(type_name if isinstance(type_name, str) else type_name.__name__)
    return data if to_type is None else to_type(data)
