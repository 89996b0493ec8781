"""Aggregates of all but conversations and users: no events are kept of it (flows, work items and others) to group."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .._answer import Answer
from .._definition import Definition, JsonObject
from . import Handler, family
from .jobs import no_results

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_QUERY = "/aggregates/query"
_RESULTS = "/aggregates/jobs/{jobId}/results"
_ANALYTICS = "/api/v2/analytics"
# These have files of their own.
_OTHERS = (f"{_ANALYTICS}/conversations", f"{_ANALYTICS}/users")


@family
def aggregates(definition: Definition) -> Iterator[tuple[str, Handler]]:
    """Every query of aggregates, and the results of its jobs."""
    for path, operations in definition.operations.items():
        kind, query, below = path.partition(_QUERY)
        if query and "POST" in operations and kind not in _OTHERS and not below.startswith("/jobs"):
            yield f"POST {path}", _query
        if path.endswith(_RESULTS) and path.removesuffix(_RESULTS) not in _OTHERS:
            yield f"GET {path}", no_results


def _query(call: Call, store: Store) -> object:
    if store.invent:
        return store.replies.sample(call)
    properties = store.definition.resolve(call.operation.response_schema or {}).get("properties", {})
    empty: JsonObject = {name: [] for name, rule in properties.items() if rule.get("type") == "array"}
    return Answer(store.replies.of(call, {**call.body, **empty}), "computed")
