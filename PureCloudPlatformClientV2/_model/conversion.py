"""Official type names ("User", "list[User]", "dict(str, object)", "datetime", ...) and what converts JSON to them.

A closed grammar over a closed table and the index of the models: a type name is never evaluated as code.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from datetime import date, datetime, timezone
from functools import cache
from importlib import import_module
from typing import Any

from ..api_null_value import ApiNullValue

Converter = Callable[[Any], Any]

_CONTAINER = re.compile(r"(list)\[(.+)\]|(dict)\(str, (.+)\)")
_SPELLINGS = {"Any": "object", "Date": "date", "DateTime": "datetime"}
_LITERAL = re.compile(r"(?:typing\.)?Literal\[(.*)\] \| (str|int)")


class Misfit(ValueError):
    """A JSON value that does not fit its type. `root` and `path` say where it is: "User" and ".addresses[3]"."""

    def __init__(self, root: str, path: str, reason: str) -> None:
        place = (root + path).removeprefix(".")
        super().__init__(f"{place}: {reason}" if place else reason)
        self.root = root
        self.path = path
        self.reason = reason

    def __reduce__(self) -> tuple[Any, ...]:
        return Misfit, (self.root, self.path, self.reason)


def misfit(root: str, step: str, error: Exception) -> Misfit:
    """Return `error` as seen from outside: it happened at `step` of `root`."""
    if isinstance(error, Misfit):
        return Misfit(root, step + error.path, error.reason)
    return Misfit(root, step, str(error))


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


def is_enumerated(annotation: str) -> bool:
    """Say whether the annotation of a field lists its values."""
    return _LITERAL.match(annotation) is not None


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
    container, element = parts_of(type_name)
    if container is None:
        view: Converter = _model_class(type_name)._view
        return view
    return (_list_converter if container == "list" else _dict_converter)(converter(element))


def parts_of(type_name: str) -> tuple[str | None, str]:
    """Return ("list", "User") for "list[User]", ("dict", "User") for "dict(str, User)", (None, "User") for "User"."""
    container = _CONTAINER.fullmatch(type_name)
    if container is None:
        return None, type_name
    return container[1] or container[3], container[2] or container[4]


@cache
def model_of(type_name: str) -> Any:
    """Return the model that an official type name means, None where it means anything else."""
    from .._index import MODELS  # here: only what asks for models needs it

    return _model_class(type_name) if type_name in MODELS else None


def _model_class(name: str) -> Any:
    from .._index import MODELS  # here: most programs convert fewer types than the index has

    module = MODELS.get(name)
    if module is None:
        raise ValueError(f"{name!r} is not a type of this SDK: give a model's name, list[...], dict(str, ...) or str")
    return getattr(import_module(f"..models.{module}", __package__), name)


def _list_converter(convert: Converter | None) -> Converter:
    def convert_list(data: Any) -> Any:
        if not isinstance(data, (list, tuple)):
            raise ValueError(f"a JSON array was expected, not {json_kind(data)}")
        if convert is None:
            return data
        converted: list[Any] = []
        try:
            for item in data:
                converted.append(None if item is None or item.__class__ is ApiNullValue else convert(item))
        except (ValueError, TypeError) as error:
            raise misfit("", f"[{len(converted)}]", error) from error
        return converted

    return convert_list


def _dict_converter(convert: Converter | None) -> Converter:
    def convert_dict(data: Any) -> Any:
        if not isinstance(data, dict):
            raise ValueError(f"a JSON object was expected, not {json_kind(data)}")
        if convert is None:
            return data
        return {key: None if item is None else _at(key, convert, item) for key, item in data.items()}

    return convert_dict


def _at(place: str | int, convert: Converter, item: Any) -> Any:
    if item.__class__ is ApiNullValue:
        return None
    try:
        return convert(item)
    except (ValueError, TypeError) as error:
        raise misfit("", f"[{place!r}]", error) from error


def holds_dates(type_name: str) -> bool:
    """Say whether values of the type are or may contain dates."""
    container, element = parts_of(type_name)
    if container is not None:
        return holds_dates(element)
    return type_name not in _CONVERTERS or "date" in type_name.lower()


def is_json(value: Any, type_name: str) -> bool:
    """Say whether a value that a program sets is, or holds, a dict for a model: a read turns it into `type_name`."""
    container, element = parts_of(type_name)
    if container is None:
        return value.__class__ is ApiNullValue or (isinstance(value, dict) and type_name not in _CONVERTERS)
    if container == "list":
        return isinstance(value, (list, tuple)) and any(is_json(item, element) for item in value)
    return isinstance(value, dict) and any(is_json(item, element) for item in value.values())


def json_kind(data: Any) -> str:
    """Return what `data` is in the words of JSON."""
    kinds = {dict: "an object", list: "an array", str: "a string", bool: "a boolean", type(None): "null"}
    kinds |= {int: "a number", float: "a number"}
    return kinds.get(type(data), f"a value of type {type(data).__name__}")


def _scalar(kind: type) -> Converter:
    def convert_scalar(data: Any) -> Any:
        if data.__class__ is kind:
            return data
        if isinstance(data, (dict, list)):
            raise ValueError(f"a {kind.__name__} was expected, not {json_kind(data)}")
        return kind(data)

    return convert_scalar


def _from_iso_with_z(text: str) -> datetime:
    return datetime.fromisoformat(text[:-1] + "+00:00" if text.endswith("Z") else text)


# Python 3.10 refuses the trailing Z that nearly every date of the platform has.
from_iso: Callable[[str], datetime] = datetime.fromisoformat if sys.version_info >= (3, 11) else _from_iso_with_z


def to_datetime(text: Any) -> datetime:
    """Return the point in time that an ISO 8601 string names; anything else goes through dateutil's parser.

    A year outside 1..9999 becomes 0001-01-01 UTC, as in the official SDK. Raises ValueError for text without a date.
    """
    try:
        return from_iso(text)
    except (ValueError, TypeError, AttributeError):
        pass
    if isinstance(text, datetime):
        return text
    if not isinstance(text, str):
        raise ValueError(f"a date in a string was expected, not {json_kind(text)}")
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
    if isinstance(text, date) and not isinstance(text, datetime):
        return text
    return to_datetime(text).date()


def to_year_month(value: Any) -> Any:
    """Return the month that "2024-02" names. Raises ValueError for anything else."""
    from .. import year_month  # here: few programs meet a month

    return year_month.to_year_month(value)


_CONVERTERS: dict[str, Converter | None] = {
    "object": None,
    "str": _scalar(str),
    "int": _scalar(int),
    "float": _scalar(float),
    "bool": _scalar(bool),
    "date": to_date,
    "datetime": to_datetime,
    "LocalDateTime": to_datetime,
    "YearMonth": to_year_month,
}


def convert(data: Any, type_name: str | type) -> Any:
    """Return the JSON value `data` as the named type; null is None for every type.

    `type_name` is an official type name or a class, also one of the program's own in the shape of the official models.
    Raises ValueError, naming the place, where `data` does not fit.
    """
    if data is None:
        return None
    to_type = converter(type_name) if isinstance(type_name, str) else _class_converter(type_name)
    return data if to_type is None else to_type(data)


def _class_converter(kind: Any) -> Converter | None:
    if hasattr(kind, "_view"):
        view: Converter = kind._view
        return view
    if hasattr(kind, "swagger_types") and hasattr(kind, "attribute_map"):
        return lambda data: _official_model(kind, data)
    return converter(kind.__name__)


def _official_model(kind: Any, data: Any) -> Any:
    if not isinstance(data, dict):
        raise ValueError(f"a JSON object was expected for {kind.__name__}, not {json_kind(data)}")
    model = kind()
    for name, type_name in kind.swagger_types.items():
        value = data.get(kind.attribute_map[name])
        if value is not None:
            try:
                setattr(model, name, convert(value, type_name))
            except (TypeError, ValueError) as error:
                raise misfit(kind.__name__, f".{name}", error) from error
    return model
