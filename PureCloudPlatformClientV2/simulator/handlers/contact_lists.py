"""Contact lists: how many contacts they have, for who asks for it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .._definition import JsonObject
from . import route

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_LISTS = "/api/v2/outbound/contactlists"


@route(f"GET {_LISTS}", f"GET {_LISTS}/{{contactListId}}")
def read(call: Call, store: Store) -> object:
    """Lists as they are stored, with `includeSize=true` counted."""
    answer = store.conduct(call)
    if not call.query.get("includeSize") or answer.origin == "sample":
        return answer
    if "entities" in answer.value:
        counted = [_counted(store, one) for one in answer.value["entities"]]
        return replace(answer, value={**answer.value, "entities": counted})
    return replace(answer, value=_counted(store, answer.value))


def _counted(store: Store, one: JsonObject) -> JsonObject:
    return {**one, "size": len(store.memory.collection(f"{_LISTS}/{one['id']}/contacts"))}
