"""Objects that are moved to another division."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._answer import Answer
from .._errors import not_found
from . import route
from .authorization import DIVISIONS

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call


@route(f"POST {DIVISIONS}/{{divisionId}}/objects/{{objectType}}")
def move(call: Call, store: Store) -> object:
    """Let objects of any collection belong to a division, all or none; ids tell them apart, whatever their type.

    Raises ApiError: 404 for one that is not there, or has no division.
    """
    store.check_parents(call)
    division = {"id": call.path_values["divisionId"]}
    if (known := store.memory.collection(DIVISIONS).get(division["id"])) is not None:
        division |= {name: known[name] for name in ("name", "selfUri") if name in known}
    places = {one: _place(store, str(one)) for one in call.body or ()}
    if not store.invent and None in places.values():
        raise not_found()
    for object_id, path in places.items():
        if path is not None:
            store.change(path, object_id, {"division": division})
    return Answer(None, "stored")


def _place(store: Store, object_id: str) -> str | None:
    for path, objects in store.memory.collections().items():
        if "division" in objects.get(object_id, {}):
            return path
    return None
