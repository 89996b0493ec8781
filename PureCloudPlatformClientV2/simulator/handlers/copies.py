"""Copies of what is stored: `POST /things/{thingId}/copy` makes another thing, with what its body says otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import unquote

from .._answer import Answer
from .._definition import Definition
from .._resources import resources_of
from . import Handler, family

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_OWN = ("id", "selfUri", "version", "dateCreated", "dateModified", "metadata")


@family
def copies(definition: Definition) -> Iterator[tuple[str, Handler]]:
    """Every copy of an object that a collection remembers; those that are jobs answer otherwise."""
    items = resources_of(definition).items
    for path, operations in definition.operations.items():
        collection = items.get(path.removesuffix("/copy")) if path.endswith("}/copy") else None
        post = operations.get("POST")
        if collection is not None and post is not None and post.response_schema == collection.entity_schema:
            yield f"POST {path}", _copy


def _copy(call: Call, store: Store) -> object:
    store.check_parents(call)
    place, _, original = call.path.removesuffix("/copy").rpartition("/")
    if store.invent and not store.knows(place, unquote(original)):
        return store.replies.sample(call)
    kept = {name: value for name, value in store.find(place, unquote(original)).items() if name not in _OWN}
    body = call.body if isinstance(call.body, dict) else {}
    return Answer(store.add(place, {**kept, **body}), "stored")
