"""Secrets that a client has handed in are not told again: derived from the names in the definition.

What the platform makes itself (the secret of an OAuth client) is told by the POST that makes it, and never after. What
a schema requires is told, for an answer without it would not fit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from .._secret_names import SECRET_NAMES
from ._answer import Answer
from ._definition import Definition, JsonObject, Operation
from ._pages import listing_of
from ._rules import TOLD_SECRETS
from ._validation import Call

_HIDDEN = SECRET_NAMES | {"credentialfields"}
_Path = tuple[str, ...]


class Concealment:
    """Takes secrets out of answers. The lock of the store guards it."""

    def __init__(self, definition: Definition) -> None:
        self._definition = definition
        self._paths: dict[tuple[str, str], Sequence[_Path]] = {}  # of the operations that were called

    def concealed(self, call: Call, answer: Answer) -> Answer:
        """The answer without the secrets in it."""
        if not isinstance(answer.value, dict | list):
            return answer
        operation = call.operation
        key = operation.method, operation.path
        paths = self._paths.get(key)
        if paths is None:
            paths = self._paths[key] = _paths(self._definition, operation)
        value = answer.value
        for path in paths:
            value = _without(value, path)
        return answer if value is answer.value else replace(answer, value=value)


def _paths(definition: Definition, operation: Operation) -> Sequence[_Path]:
    """Where the answers of an operation would tell secrets; those below a listing with the name of its field."""
    schema = operation.response_schema or {}
    # A path without anything to write gives out what was made for it alone, such as a package to set an edge up.
    if not ({"POST", "PUT", "PATCH", "DELETE"} & definition.operations[operation.path].keys()):
        return ()
    listing = listing_of(definition, schema)
    if listing is not None:
        schema = listing.entity_schema
    prefix: _Path = (listing.field,) if listing is not None and listing.field else ()
    given = definition.resolve(operation.body_schema or {}).get("properties", {})
    found = [(*prefix, *one) for one in _secrets(definition, schema)]
    return tuple(one for one in found if operation.method != "POST" or one[-1] in given)


def _secrets(definition: Definition, schema: JsonObject) -> Iterator[_Path]:
    """The secrets of an object and of the objects that are its fields."""
    shape = definition.resolve(schema)
    required = shape.get("required", ())
    for name, rule in shape.get("properties", {}).items():
        if _is_secret(name, rule) and name not in required:
            yield (name,)
        elif "$ref" in rule:
            inner = definition.resolve(rule)
            fields = inner.get("properties", {}).items()
            yield from (
                (name, one) for one, its in fields if _is_secret(one, its) and one not in inner.get("required", ())
            )


def _is_secret(name: str, rule: JsonObject) -> bool:
    return name not in TOLD_SECRETS and "$ref" not in rule and re.sub(r"[^a-z0-9]", "", name.lower()) in _HIDDEN


def _without(value: Any, path: _Path) -> Any:
    """The value without the field at a path; the same where there is none."""
    if isinstance(value, list):
        shown = [_without(one, path) for one in value]
        return shown if any(new is not old for new, old in zip(shown, value, strict=True)) else value
    if not isinstance(value, dict) or path[0] not in value:
        return value
    if len(path) == 1:
        return {name: one for name, one in value.items() if name != path[0]}
    inner = _without(value[path[0]], path[1:])
    return value if inner is value[path[0]] else {**value, path[0]: inner}
