"""Results of audit queries: no changes are written down here, so that there is nothing to find."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .._answer import Answer
from .._definition import Definition
from . import Handler, family
from .jobs import no_results

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_QUERY = "/audits/query"


@family
def audits(definition: Definition) -> Iterator[tuple[str, Handler]]:
    """Queries in real time, and the results of those that are jobs."""
    for path in definition.operations:
        if path.endswith((f"{_QUERY}/realtime", f"{_QUERY}/realtime/related")):
            yield f"POST {path}", _realtime
        if f"{_QUERY}/" in path and path.endswith("}/results"):
            yield f"GET {path}", no_results


def _realtime(call: Call, store: Store) -> object:
    return store.replies.sample(call) if store.invent else Answer(store.replies.page(call, []), "computed")
