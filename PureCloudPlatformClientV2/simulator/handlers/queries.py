"""Queries of what is stored: `POST .../query` and `POST .../search` with filters, order and paging in their bodies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from .._answer import Answer
from .._criteria import fits_body, ordered
from .._definition import Definition, JsonObject, Operation, Parameter
from .._job_kinds import JobKind, starts_of
from .._pages import Listing, listing_of
from .._resources import Collection, resources_of
from . import Handler, family
from .jobs import begun
from .search import searches

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_PAGING = ("pageSize", "pageNumber", "after", "cursor")


@family
def queries(definition: Definition) -> Iterator[tuple[str, Handler]]:
    """Every query that lists objects of a collection that remembers, beside those searches that have criteria."""
    searched = dict(searches(definition))
    collections = resources_of(definition).collections
    jobs = {operation.path: kind for operation, kind in starts_of(definition) if operation.method == "POST"}
    for path, operations in definition.operations.items():
        post = operations.get("POST")
        above, _, last = path.rpartition("/")
        if post is None or last not in ("query", "search") or f"POST {path}" in searched:
            continue
        inner, listing = _listing(definition, post)
        if listing is None:
            continue
        collection = collections.get(above)
        if collection is not None and _shows(definition, collection, listing):
            yield f"POST {path}", _Query(collection, inner, jobs.get(path))


def _listing(definition: Definition, post: Operation) -> tuple[str, Listing | None]:
    """The listing that an operation answers with: its answer, or the page in a field of it."""
    listing = listing_of(definition, post.response_schema)
    if listing is not None or post.response_schema is None:
        return "", listing
    for name, rule in definition.resolve(post.response_schema).get("properties", {}).items():
        inner = listing_of(definition, rule) if "$ref" in rule else None
        if inner is not None and inner.field:
            return name, inner
    return "", None


def _shows(definition: Definition, collection: Collection, listing: Listing) -> bool:
    """True for a listing of the objects of a collection, not of something that is derived from them.

    Some queries have a model of their own for the same objects: it has the same properties.
    """
    known = [collection.entity_schema, *([collection.listing.entity_schema] if collection.listing else [])]
    shown = _properties(definition, listing.entity_schema)
    return listing.entity_schema in known or (
        len(shown) > 1 and shown in [_properties(definition, one) for one in known]
    )


def _properties(definition: Definition, schema: JsonObject | None) -> set[str]:
    return set(definition.resolve(schema or {}).get("properties", {}))


@dataclass(frozen=True)
class _Query:
    """`inner` is the field of the answer that holds the page, "" where the answer is the page.

    `job` is what some queries start beside their answer.
    """

    collection: Collection
    inner: str
    job: JobKind | None

    def __call__(self, call: Call, store: Store) -> object:
        path = call.path.rpartition("/")[0]
        store.check_parents(call)
        if store.invent and not store.objects(path):
            return store.replies.sample(call)
        body: JsonObject = call.body if isinstance(call.body, dict) else {}
        there = store.collections.all(path, self.collection).values()
        found = ordered(body, [one for one in there if fits_body(body, one)])
        asked = paged(call, body, store, self.inner)
        answer = store.collections.listing(asked, self.collection, found)
        value = answer.value
        if "Count" in (body.get("select"), body.get("queryType")):
            value = store.replies.declared(call, {**_without_objects(value), "count": len(found)})
        posted = "POST" in store.definition.operations.get(self.collection.path, {})
        origin = "stored" if posted else answer.origin
        shown = Answer(store.replies.complete(call, {self.inner: value}) if self.inner else value, origin)
        return begun(self.job, call, store, shown) if self.job else shown


def paged(call: Call, body: JsonObject, store: Store, inner: str) -> Call:
    """The call as that of a listing, whose paging stands in the query."""
    operation = call.operation
    schema = store.definition.resolve(operation.response_schema or {})
    declared = store.definition.resolve(operation.body_schema or {}).get("properties", {})
    own = [name for name in _PAGING if name in declared]
    parameters = tuple(Parameter(name, "query", False, declared[name]) for name in own)
    operation = replace(
        operation,
        parameters=(*operation.parameters, *parameters),
        parameter_names=operation.parameter_names | set(own),
        response_schema=schema["properties"][inner] if inner else operation.response_schema,
    )
    return replace(call, operation=operation, query={name: body[name] for name in own if body.get(name) is not None})


def _without_objects(page: JsonObject) -> JsonObject:
    """A page that only says how many there are."""
    ends = ("after", "nextUri")
    return {name: [] if isinstance(value, list) else value for name, value in page.items() if name not in ends}
