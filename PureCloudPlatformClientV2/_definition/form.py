"""The form of a definition: what the generator reads has the types that Swagger 2.0 gives it.

A text that is printed as a string into a program has no character that could end that string there.
"""

from __future__ import annotations

import keyword
import math
import re
from collections.abc import Callable, Iterator
from typing import Any

from .._swagger import METHODS, Json
from .errors import Problem

Check = Callable[[Any], bool]
Rules = dict[str, tuple[Check, str]]

_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)")
_STATUS = re.compile(r"[1-5][0-9][0-9]|default|x-.*")


def is_plain(value: Any) -> bool:
    """Say whether `value` is a text that stands in a string of a program as it is."""
    return isinstance(value, str) and value.isprintable() and not set("'\"\\") & set(value)


def is_name(name: str) -> bool:
    """Say whether a class, a method or an attribute can have this name: letters beyond ASCII, Python may change."""
    return name.isascii() and name.isidentifier() and bool(name.strip("_")) and not keyword.iskeyword(name)


def _is_text(value: Any) -> bool:
    return value is None or isinstance(value, str)


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)


def _is_object(value: Any) -> bool:
    return isinstance(value, dict)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_enumeration(value: Any) -> bool:
    return value is None or (isinstance(value, list) and all(isinstance(one, (str, int, float)) for one in value))


def _is_pattern(value: Any) -> bool:
    try:
        return isinstance(value, str) and bool(re.compile(value))
    except (re.error, OverflowError, RecursionError):
        return False


def _list_of(check: Check) -> Check:
    return lambda value: isinstance(value, list) and all(map(check, value))


_TEXT = (_is_text, "a text is required here")
_TEXTS = (_list_of(lambda one: isinstance(one, str)), "a list of texts is required here")
_FLAG = (_is_flag, "true or false is required here")
_OBJECT = (_is_object, "a JSON object is required here")
_OBJECTS = (_list_of(_is_object), "a list of JSON objects is required here")
_NUMBER = (_is_number, "a number is required here")
_COUNT = (_is_count, "a whole number is required here")
_PLAIN = (is_plain, "a text without quotes, backslashes and controls is required here")
_PLAINS = (_list_of(is_plain), "a list of texts without quotes, backslashes and controls is required here")
_SECURITY = (
    _list_of(lambda one: isinstance(one, dict) and all(map(is_plain, one))),
    "a list of JSON objects is required here, by names without quotes, backslashes and controls",
)

_DOCUMENT: Rules = {"consumes": _PLAINS, "produces": _PLAINS, "security": _SECURITY}
_OPERATION: Rules = _DOCUMENT | {
    "tags": _PLAINS,
    "summary": _TEXT,
    "description": _TEXT,
    "operationId": _TEXT,
    "x-purecloud-method-name": _TEXT,
    "parameters": _OBJECTS,
    "responses": _OBJECT,
    "deprecated": _FLAG,
}
_SCHEMA: Rules = {
    "type": _PLAIN,
    "format": _TEXT,
    "description": _TEXT,
    "enum": (_is_enumeration, "a list of texts and numbers is required here"),
    "items": _OBJECT,
    "properties": _OBJECT,
    "readOnly": _FLAG,
    "minimum": _NUMBER,
    "maximum": _NUMBER,
    "minLength": _COUNT,
    "maxLength": _COUNT,
    "pattern": (_is_pattern, "a regular expression of Python is required here"),
    "collectionFormat": _PLAIN,
}
_MODEL: Rules = _SCHEMA | {"required": _TEXTS}
_PARAMETER: Rules = _SCHEMA | {"name": _PLAIN, "required": _FLAG}


def faults_of_form(document: Json) -> Iterator[Problem]:
    """Yield what has not the form that the generator reads, outside of schemas; `document` has its three sections."""
    yield from _by(_DOCUMENT, document, "$")
    for path, item in document["paths"].items():
        place = f"$.paths.{path}"
        if not is_plain(path) or not path.startswith("/"):
            yield Problem(place, "a path begins with / and has no quotes, backslashes and controls")
        if not isinstance(item, dict):
            yield Problem(place, "a JSON object is required here")
            continue
        yield from _by({"parameters": _OBJECTS}, item, place)
        for method in item.keys() & set(METHODS):
            yield from _faults_of_operation(item[method], f"{place}.{method}")


def faults_of_schema(schema: Json, place: str) -> Iterator[Problem]:
    """Yield what has not the form that the generator reads in a schema, a parameter or an item."""
    is_parameter = "in" in schema
    yield from _by(_PARAMETER if is_parameter else _MODEL, schema, place)
    if isinstance(schema.get("allOf"), list):
        yield Problem(place, "allOf is not known to the generator: the properties must stand here themselves")
    properties = schema.get("properties")
    for name in properties if isinstance(properties, dict) else ():
        if not is_plain(name):
            yield Problem(f"{place}.properties.{name}", "a name without quotes, backslashes and controls is required")


def faults_of_enumeration(schema: Json, place: str) -> Iterator[Problem]:
    """Yield the enumerated values, of a schema or its items, that cannot stand in the type of an attribute."""
    for one in (schema, schema.get("items", {})):
        for value in one.get("enum") or []:
            if not is_plain(str(value)):
                yield Problem(place, f"enumerated value {value!r}: quotes, backslashes and controls are not taken")
            if isinstance(value, (bool, float)) and one.get("type") not in ("boolean", "number"):
                yield Problem(place, f"enumerated value {value!r}: a text is required")
            if one.get("type") == "integer" and not _INTEGER.fullmatch(str(value)):
                yield Problem(place, f"enumerated value {value!r}: an integer is required")


def _by(rules: Rules, node: Json, place: str) -> Iterator[Problem]:
    for key, (check, reason) in rules.items():
        if key in node and not check(node[key]):
            yield Problem(f"{place}.{key}", reason)


def _faults_of_operation(body: Any, place: str) -> Iterator[Problem]:
    if not isinstance(body, dict):
        yield Problem(place, "a JSON object is required here")
        return
    yield from _by(_OPERATION, body, place)
    needed = body.get("x-inin-requires-permissions") or {}
    rules: Rules = {"permissions": _TEXTS}
    if isinstance(needed, dict):
        yield from _by(rules, needed, f"{place}.x-inin-requires-permissions")
    else:
        yield Problem(f"{place}.x-inin-requires-permissions", "a JSON object is required here")
    responses = body.get("responses")
    for status, response in responses.items() if isinstance(responses, dict) else ():
        if not _STATUS.fullmatch(status):
            yield Problem(f"{place}.responses.{status}", "a status such as 200, or default, is required here")
        if not isinstance(response, dict):
            yield Problem(f"{place}.responses.{status}", "a JSON object is required here")
