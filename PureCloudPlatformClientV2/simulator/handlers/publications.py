"""Objects that are published under their id: `POST /publishedforms` shows the form of another collection."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._answer import Answer
from .._definition import Definition
from .._errors import not_found
from .._resources import Collection, resources_of
from . import family

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call


@family
def publications(definition: Definition) -> Iterator[tuple[str, Publication]]:
    """Every POST whose body names an object that another collection holds, and could not make one by itself."""
    collections = resources_of(definition).collections
    for path, one in collections.items():
        post = definition.operation("POST", path)
        if post is None or one.key != "id" or not one.body_gives_key:
            continue
        said = definition.resolve(post.body_schema or {}).get("properties", {}).keys()
        needed = set(definition.resolve(one.entity_schema).get("required", ()))
        sources = tuple(_sources(collections, path, one))
        if sources and not needed <= said:
            yield f"POST {path}", Publication(sources)


def _sources(collections: dict[str, Collection], path: str, published: Collection) -> Iterator[str]:
    for other, one in collections.items():
        if (
            other != path
            and "{" not in other
            and one.entity_schema == published.entity_schema
            and not one.body_gives_key
        ):
            yield other


@dataclass(frozen=True)
class Publication:
    sources: tuple[str, ...]

    def __call__(self, call: Call, store: Store) -> object:
        store.check_parents(call)
        wanted = str(call.body["id"])
        found = next((store.find(path, wanted) for path in self.sources if store.knows(path, wanted)), None)
        if found is None and not store.invent:
            raise not_found()
        made = store.add(call.path, {**(found or {}), **call.body})
        return Answer(store.replies.of(call, made), "stored")
