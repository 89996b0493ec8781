"""Entity tags (RFC 9110, section 13), on the operations whose definition has If-Match or If-None-Match."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from .._answer import Answer
from .._definition import Definition
from .._errors import ApiError
from . import Handler, family

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call


@family
def conditional_routes(definition: Definition) -> Iterator[tuple[str, Handler]]:
    """Every operation with one of the two headers."""
    for path, operations in definition.operations.items():
        for method, operation in operations.items():
            names = {parameter.name for parameter in operation.parameters if parameter.place == "header"}
            if "If-None-Match" in names:
                yield f"{method} {path}", _read
            elif "If-Match" in names:
                yield f"{method} {path}", _change


def _tag(answer: Answer) -> str:
    """The version that a SCIM resource tells of itself, else a digest."""
    meta = answer.value.get("meta") if isinstance(answer.value, dict) else None
    if isinstance(meta, dict) and meta.get("version"):
        return str(meta["version"])
    return f'"{hashlib.sha256(json.dumps(answer.value, sort_keys=True).encode()).hexdigest()[:16]}"'


def _names(header: str, tag: str) -> bool:
    return header.strip() == "*" or _bare(tag) in [_bare(one) for one in header.split(",")]


def _bare(tag: str) -> str:
    """A tag without the sign of a weak one, and without quotes, which programs leave out."""
    return tag.strip().removeprefix("W/").strip('"')


def _read(call: Call, store: Store) -> object:
    return tagged(call, store.conduct(call))


def tagged(call: Call, answer: Answer) -> Answer:
    """The answer with its tag, or a 304 for who has it already."""
    headers = {"ETag": _tag(answer)}
    if _names(call.headers.get("If-None-Match", ""), headers["ETag"]):
        return Answer(None, answer.origin, 304, headers, b"")
    return replace(answer, headers=headers)


def _change(call: Call, store: Store) -> object:
    get = store.definition.operation("GET", call.operation.path)
    if "If-Match" in call.headers and get is not None:
        check_tag(call, store, store.conduct(replace(call, operation=get, body=None, has_body=False)))
    answer = store.conduct(call)
    return answer if answer.value is None else replace(answer, headers={"ETag": _tag(answer)})


def check_tag(call: Call, store: Store, present: Answer) -> None:
    """See that the object is still the one that the request names by its tag.

    Raises ApiError: 412.
    """
    named = call.headers.get("If-Match")
    if named is not None and not store.invent and not _names(named, _tag(present)):
        raise ApiError(412, "precondition.failed", "The object has changed; read it again.", field="If-Match")
