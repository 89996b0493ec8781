"""The routing status of users: off queue until they go on queue, or are given another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._answer import Answer
from .._definition import JsonObject
from .._timelines import text_of
from . import route

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_PATH = "/api/v2/users/{userId}/routingstatus"


def routing_status_of(store: Store, user_id: str) -> JsonObject:
    """The present routing status of a user."""
    entry = store.timelines.present(user_id, "routing")
    if entry is None:
        return {"userId": user_id, "status": "OFF_QUEUE"}
    return {"userId": user_id, "status": entry[1], "startTime": text_of(entry[0])}


@route(f"GET {_PATH}", f"PUT {_PATH}")
def routing_status(call: Call, store: Store) -> object:
    """Read or change it."""
    store.check_parents(call)
    user_id = call.path_values["userId"]
    if call.operation.method == "PUT" and call.body.get("status"):
        store.timelines.add(user_id, "routing", str(call.body["status"]).upper())
    return Answer(store.replies.of(call, routing_status_of(store, user_id)), "stored")
