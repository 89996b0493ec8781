"""Objects of divisions in which a client may not do what it asks for: derived from the definition alone.

The permissions of an operation are held in divisions. They are about the objects whose own operations (those of the
collection and of its items) ask for permissions of the same entity: `routing:queue:edit` is about queues, also where
members are added to one, and never about the user in `/users/{userId}/queues`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from ._collections import HOME_DIVISION_ID
from ._permissions import division_of, entity_of, not_in_division
from ._resources import Collection

if TYPE_CHECKING:
    from ._store import Store
    from ._validation import Call


def check_request(store: Store, call: Call) -> None:
    """Check the objects that the path names, and the division that the body names (the home division for a new one).

    Raises ApiError: 403, one of them is in a division in which the client may not do this.
    """
    if call.grants is None:
        return
    template, path = call.operation.path.split("/"), call.path.split("/")
    for length in range(2, len(path) + 1):
        collection = store.resources.items.get("/".join(template[:length]))
        stored = store.memory.collection("/".join(path[: length - 1])).get(unquote(path[length - 1]))
        if collection is not None and stored is not None:
            closed = call.grants.closed(call.operation, _entities(store, collection))
            _check(call, closed, division_of(stored))
    _check(call, call.closed_divisions, _named(store, call))


def check_answer(call: Call, value: Any) -> None:
    """Check the one object that was asked for, wherever it came from.

    Raises ApiError: 403, it is in a division in which the client may not read it.
    """
    if call.grants is not None and call.operation.method == "GET":
        _check(call, call.closed_divisions, division_of(value))


def _check(call: Call, closed: frozenset[str], division_id: str | None) -> None:
    if division_id in closed:
        raise not_in_division(call.operation, str(division_id))


def _named(store: Store, call: Call) -> str | None:
    """The division in which an object is made, or to which it is moved."""
    resources, path = store.resources, call.operation.path
    collection = resources.collections.get(path) or resources.items.get(path)
    if collection is None or call.operation.method == "GET" or not isinstance(call.body, dict):
        return None
    if "division" not in store.definition.resolve(collection.entity_schema).get("properties", {}):
        return None
    named = call.body.get("divisionId") or division_of(call.body)
    return str(named) if named else HOME_DIVISION_ID if call.operation.method == "POST" else None


def _entities(store: Store, collection: Collection) -> frozenset[str]:
    """What the permissions of a collection's own operations are about."""
    operations = store.definition.operations
    own = [*operations.get(collection.path, {}).values(), *operations.get(collection.item_path or "", {}).values()]
    return frozenset(entity_of(permission) for one in own for permission in one.permissions)
