"""Aggregates of what nobody stores here (flows, bots, surveys, journeys and others): there is nothing to group."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._answer import Answer
from .._definition import Definition, JsonObject
from . import Handler, family
from .jobs import query_results

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_QUERY = "/aggregates/query"
_RESULTS = "/aggregates/jobs/{jobId}/results"
_ANALYTICS = "/api/v2/analytics"
_EVALUATIONS = "/api/v2/quality/conversations/{conversationId}/evaluations"
# What some aggregates are about can be stored; what they say of it is a sample then.
_SOURCES = {
    f"{_ANALYTICS}/evaluations": (_EVALUATIONS,),
    "/api/v2/quality/evaluations": (_EVALUATIONS,),
    f"{_ANALYTICS}/taskmanagement": ("/api/v2/taskmanagement/workitems",),
    "/api/v2/coaching/appointments": ("/api/v2/coaching/appointments",),
    "/api/v2/learning/assignments": ("/api/v2/learning/assignments",),
    "/api/v2/users/development/activities": ("/api/v2/coaching/appointments", "/api/v2/learning/assignments"),
}
# These have files of their own.
_OTHERS = (f"{_ANALYTICS}/conversations", f"{_ANALYTICS}/users")


@family
def aggregates(definition: Definition) -> Iterator[tuple[str, Handler]]:
    """Every query of aggregates, and the results of its jobs."""
    for path, operations in definition.operations.items():
        kind, query, _ = path.partition(_QUERY)
        if query and "POST" in operations and kind not in _OTHERS:
            yield f"POST {path}", _Query(_SOURCES.get(kind, ()))
        if path.endswith(_RESULTS) and path.removesuffix(_RESULTS) not in _OTHERS:
            yield f"GET {path}", _Results(_SOURCES.get(path.removesuffix(_RESULTS), ()))


@dataclass(frozen=True)
class _Query:
    """`sources` are the templates of the collections that the aggregates are about."""

    sources: tuple[str, ...]

    def __call__(self, call: Call, store: Store) -> object:
        if store.invent or _is_stored(store, self.sources):
            return store.replies.sample(call)
        properties = store.definition.resolve(call.operation.response_schema or {}).get("properties", {})
        empty: JsonObject = {name: [] for name, rule in properties.items() if rule.get("type") == "array"}
        return Answer(store.replies.of(call, {**call.body, **empty}), "computed")


@dataclass(frozen=True)
class _Results:
    """The same for a job."""

    sources: tuple[str, ...]

    def __call__(self, call: Call, store: Store) -> object:
        results = query_results(call, store, lambda _store, _query: [])
        return store.conduct(call) if store.invent or _is_stored(store, self.sources) else results


def _is_stored(store: Store, sources: tuple[str, ...]) -> bool:
    """True where a collection of one of these templates has something in it."""
    if not sources:
        return False
    filled = {store.definition.template(path) for path, there in store.memory.collections().items() if there}
    return not filled.isdisjoint(sources)
