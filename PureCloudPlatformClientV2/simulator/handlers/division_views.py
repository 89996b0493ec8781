"""Views of a collection with the same objects: division views, for readers without its permission, and scans."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

from .._answer import Answer
from .._definition import Definition
from .._pages import listing_of
from .._resources import resources_of
from .._selection import select
from . import Handler, family

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_VIEWS = "/divisionviews"


@family
def views(definition: Definition) -> Iterator[tuple[str, Handler]]:
    """Every view of a collection that is filled by POST: the listing, and one object."""
    collections = resources_of(definition).collections
    for path in definition.operations:
        above, view, below = path.partition(_VIEWS)
        collection = collections.get(above)
        scanned = path.replace("/scan/", "/")
        if scanned != path and scanned in collections and collections[scanned].created_by_post:
            yield f"GET {path}", _List(scanned)
        if view and collection is not None and collection.created_by_post and definition.operation("GET", path):
            if below in ("", "/all"):
                yield f"GET {path}", _List(above)
            elif below.startswith("/{") and below.count("/") == 1:
                yield f"GET {path}", _One(above)


@dataclass(frozen=True)
class _List:
    path: str

    def __call__(self, call: Call, store: Store) -> object:
        listing = listing_of(store.definition, call.operation.response_schema)
        if listing is None or store.invent:
            return store.conduct(call)
        chosen = select(store.definition, store.collection_at(self.path).entity_schema, store.objects(self.path), call)
        shown = store.replies.page(call, chosen, lambda one: store.replies.fit(listing.entity_schema, one, call))
        return Answer(shown, "stored")


@dataclass(frozen=True)
class _One:
    path: str

    def __call__(self, call: Call, store: Store) -> object:
        if store.invent:
            return store.conduct(call)
        found = store.find(self.path, unquote(call.path.rpartition("/")[2]))
        return Answer(store.replies.of(call, found), "stored")
