"""Objects of a collection that belong to an object of another: `/organizations/{externalOrganizationId}/contacts`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._answer import Answer
from .._definition import Definition
from .._pages import listing_of
from .._resources import resources_of
from .._selection import select
from . import Handler, family

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call


@family
def related(definition: Definition) -> Iterator[tuple[str, Handler]]:
    """Every listing below an object that shows the objects of a collection which refer to it."""
    collections = resources_of(definition).collections
    stored: dict[str, list[str]] = {}
    for path, collection in collections.items():
        if collection.created_by_post and "{" not in path:
            stored.setdefault(path.rpartition("/")[2], []).append(path)
    for path, operations in definition.operations.items():
        above, _, last = path.rpartition("/")
        get = operations.get("GET")
        listing = listing_of(definition, get.response_schema) if get and path not in collections else None
        if listing is None or not above.endswith("Id}"):
            continue
        parameter = above.rpartition("/{")[2].removesuffix("}")
        field = parameter.removesuffix("Id")
        for place in stored.get(last, ()):
            schema = collections[place].entity_schema
            if schema == listing.entity_schema and field in definition.resolve(schema).get("properties", {}):
                yield f"GET {path}", _Related(place, parameter, field)


@dataclass(frozen=True)
class _Related:
    """`parameter` of the path has the id to which `field` of the objects at `place` refers."""

    place: str
    parameter: str
    field: str

    def __call__(self, call: Call, store: Store) -> object:
        store.check_parents(call)
        if store.invent:
            return store.replies.sample(call)
        wanted = call.path_values[self.parameter]
        found = [one for one in store.objects(self.place) if (one.get(self.field) or {}).get("id") == wanted]
        schema = store.collection_at(self.place).entity_schema
        return Answer(store.replies.page(call, select(store.definition, schema, found, call)), "stored")
