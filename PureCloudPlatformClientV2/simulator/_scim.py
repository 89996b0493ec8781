"""What SCIM requests say: filters of listings and operations of a PATCH (RFC 7644, sections 3.4.2.2 and 3.5.2)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from ._definition import JsonObject
from ._errors import ApiError

if TYPE_CHECKING:
    from ._validation import Call

_TERM = re.compile(r'\s*([\w.:$-]+)\s+(?:(pr)\b|(eq|ne|co|sw|ew)\s+("(?:[^"\\]|\\.)*"|[^\s"\]]+))\s*', re.IGNORECASE)
_JOINED = re.compile(r"(and|or)\b", re.IGNORECASE)
_EXTENSION = re.compile(r"(urn:.+:\d+\.\d+:[A-Za-z]+)(?::(.*))?", re.DOTALL)
_PATH = re.compile(r"([^\[\]]+)(?:\[([^\[\]]*)\])?(?:\.([\w$-]+))?")
_COMPARE: dict[str, Callable[[str, str], bool]] = {
    "eq": str.__eq__,
    "co": str.__contains__,
    "sw": str.startswith,
    "ew": str.endswith,
}


def _bad(kind: str, problem: str) -> ApiError:
    return ApiError(400, "bad.request", f"{kind}: {problem}", field=kind)


def filtered(text: str, resources: Iterable[JsonObject]) -> list[JsonObject]:
    """The resources that a filter selects: comparisons joined by `and`, which binds closer, and `or`.

    Raises ApiError: 400, it is no such filter.
    """
    choices: list[list[Callable[[Any], bool]]] = [[]]
    place = 0
    while True:
        term = _TERM.match(text, place)
        if term is None:
            raise _bad("filter", 'must be like: userName eq "a@example.com"')
        choices[-1].append(_comparison(*term.groups()))
        place = term.end()
        if place == len(text):
            break
        joined = _JOINED.match(text, place)
        if joined is None:
            raise _bad("filter", "comparisons are joined by and, or")
        place = joined.end()
        if joined[1].casefold() == "or":
            choices.append([])
    return [one for one in resources if any(all(fits(one) for fits in choice) for choice in choices)]


def listed(call: Call, resources: list[JsonObject]) -> list[JsonObject]:
    """Those of the resources that the filter of a request selects, all without one.

    Raises ApiError: 400, it is no filter.
    """
    return filtered(str(call.query["filter"]), resources) if call.query.get("filter") else resources


def written(call: Call, present: JsonObject) -> JsonObject:
    """What a PUT writes, or a PATCH makes of the present resource.

    Raises ApiError: 400, an operation is not as SCIM has them.
    """
    is_patch = call.operation.method == "PATCH"
    return patched(present, call.body.get("Operations") or ()) if is_patch else call.body


def _comparison(attribute: str, present: str | None, operator: str | None, text: str | None) -> Callable[[Any], bool]:
    def values(one: Any) -> list[str]:
        return [_text(value) for value in _values(one, attribute.split("."))]

    if present or operator is None or text is None:
        return lambda one: bool(values(one))
    wanted = _text(re.sub(r"\\(.)", r"\1", text[1:-1]) if text.startswith('"') else text)
    if operator.casefold() == "ne":
        return lambda one: wanted not in values(one)
    compare = _COMPARE[operator.casefold()]
    return lambda one: any(compare(value, wanted) for value in values(one))


def _text(value: Any) -> str:
    return str(value).casefold()


def _values(value: Any, steps: list[str]) -> list[Any]:
    if isinstance(value, list):
        return [found for one in value for found in _values(one, steps)]
    if not steps:
        return [value.get("value")] if isinstance(value, dict) else [] if value is None else [value]
    return _values(value.get(_spelt(value, steps[0])), steps[1:]) if isinstance(value, dict) else []


def _spelt(resource: JsonObject, name: str) -> str:
    """A name as the resource spells it: SCIM does not look at the case of letters."""
    return next((one for one in resource if one.casefold() == name.casefold()), name)


def patched(resource: JsonObject, operations: Iterable[JsonObject]) -> JsonObject:
    """The resource after operations, one after the other.

    Raises ApiError: 400, a path or value is not as SCIM has them.
    """
    for operation in operations:
        kind, path, value = str(operation["op"]).casefold(), operation.get("path"), operation.get("value")
        if path:
            resource = _at(resource, str(path), kind, value)
        elif isinstance(value, dict) and kind != "remove":
            for name, one in value.items():
                resource = _at(resource, name, kind, one)
        else:
            raise _bad("Operations", "an operation without a path has an object as its value, and removes nothing")
    return resource


def _at(resource: JsonObject, path: str, kind: str, value: Any) -> JsonObject:
    extension, name = _extension(resource, path)
    if extension and name:
        inner = resource.get(extension)
        return {**resource, extension: _at(inner if isinstance(inner, dict) else {}, name, kind, value)}
    parts = _PATH.fullmatch(extension or path)
    if parts is None:
        raise _bad("Operations", f"{path} is no path")
    first, condition, rest = parts.groups()
    if condition is None and rest is None and not extension and "." in first:
        first, _, rest = first.partition(".")
    name = extension or _spelt(resource, first)
    new = _changed(resource.get(name), condition, rest, kind, value)
    return {key: one for key, one in {**resource, name: new}.items() if one is not None}


def _extension(resource: JsonObject, path: str) -> tuple[str, str]:
    """The name of an extension (`urn:...:2.0:User`) in which a path goes on, and the rest of the path."""
    found = _EXTENSION.fullmatch(path)
    return (_spelt(resource, found[1]), found[2] or "") if found else ("", path)


def _changed(present: Any, condition: str | None, rest: str | None, kind: str, value: Any) -> Any:
    """What stands in the place of a value; None where it is gone."""
    if condition is not None:
        there = [one for one in present or () if isinstance(one, dict)]
        chosen = filtered(condition, there)
        if kind == "remove" and rest is None:
            return [one for one in there if one not in chosen]
        return [_changed(one, None, rest, kind, value) if one in chosen else one for one in there]
    if rest is not None:
        return _at(present if isinstance(present, dict) else {}, rest, kind, value)
    if kind == "remove":
        # Without a value all of it goes; Microsoft Entra names what is to go.
        gone = {_text(found) for found in _values(value, [])} if isinstance(present, list) and value else None
        return None if gone is None else [one for one in present if gone.isdisjoint(map(_text, _values([one], [])))]
    if isinstance(present, list) and kind == "add":
        added = value if isinstance(value, list) else [value]
        return present + [one for one in added if one not in present]
    if isinstance(present, dict) and isinstance(value, dict):
        return {**present, **value}
    return value
