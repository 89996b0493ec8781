"""One version of an object: the present one as it is stored, any other as a sample with that number."""

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


@family
def version_routes(definition: Definition) -> Iterator[tuple[str, Handler]]:
    """`GET /things/{thingId}/versions/{version}`, where versions are no collection of their own."""
    resources = resources_of(definition)
    for path in definition.operations:
        above, _, last = path.rpartition("/")
        is_version = above.endswith("/versions") and last.startswith("{") and path not in resources.items
        if is_version and above.removesuffix("/versions") in resources.items:
            yield f"GET {path}", _one


def _one(call: Call, store: Store) -> object:
    item, _, version = call.path.rpartition("/versions/")
    above, _, object_id = item.rpartition("/")
    present = store.memory.collection(above).get(unquote(object_id), {})
    if str(present.get("version")) != unquote(version):
        return store.conduct(call)
    store.check_parents(call)
    return Answer(store.replies.of(call, present), "stored")
