"""What a body names by its id has to be there: no conversation goes to a queue that nobody made."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ._errors import bad_field
from ._rules import REFERENCES

if TYPE_CHECKING:
    from ._store import Store
    from ._validation import Call

_ASKING = ("/query", "/search")


def check_references(store: Store, call: Call) -> None:
    """Check the queues, skills, languages and wrap-up codes that a body names, itself or in an object that it has.

    Raises ApiError: 400, one of them is not there.
    """
    if store.invent or call.body is None or call.operation.path.endswith(_ASKING):
        return
    for place, path, named in _named(call.body, "", 0):
        if path in store.resources.collections and not store.knows(path, named):
            raise bad_field(place, f"there is no such object in {path}")


def _named(value: Any, place: str, depth: int) -> Iterator[tuple[str, str, str]]:
    """Place, collection and id of what is named."""
    if isinstance(value, list):
        for index, one in enumerate(value):
            yield from _named(one, f"{place}[{index}]", depth)
        return
    for name, one in value.items() if isinstance(value, dict) and depth < 3 else ():
        here, path = f"{place}.{name}".lstrip("."), REFERENCES.get(name)
        if path is not None:
            ids = one if isinstance(one, list) else [one]
            yield from ((here, path, named) for named in ids if named and isinstance(named, str))
        elif isinstance(one, dict) and one.get("id") and f"{name}Id" in REFERENCES:
            yield f"{here}.id", REFERENCES[f"{name}Id"], str(one["id"])
        elif isinstance(one, dict | list):
            yield from _named(one, here, depth + 1)
