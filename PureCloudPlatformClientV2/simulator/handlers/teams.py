"""Members of teams, and how many they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._answer import Answer
from .._definition import JsonObject
from . import route
from .presence import USERS
from .users import TEAMS, count_members, ids_of, known_user, leave_members, user_reference

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_PATH = f"{TEAMS}/{{teamId}}/members"


@route(f"GET {_PATH}")
def members(call: Call, store: Store) -> object:
    """The users of a team."""
    store.check_parents(call)
    if store.invent:
        return store.replies.sample(call)
    found = [_reference(store, user_id) for user_id in store.memory.collection(call.path)]
    return Answer(store.replies.page(call, found), "stored")


@route(f"POST {_PATH}")
def join(call: Call, store: Store) -> object:
    """Add users to a team; those who are not there are told as failures."""
    store.check_parents(call)
    added, failures = [], []
    for user_id in call.body["memberIds"]:
        if not store.invent and not store.knows(USERS, user_id):
            failures.append({"id": user_id, "reason": "UserNotFound"})
            continue
        store.memory.write(call.path, user_id, {"id": user_id})
        added.append(_reference(store, user_id))
    count_members(store, TEAMS, call.path_values["teamId"])
    return Answer(store.replies.of(call, {"entities": added, "failures": failures}), "stored")


@route(f"DELETE {_PATH}")
def leave(call: Call, store: Store) -> object:
    """Take users out of a team."""
    store.check_parents(call)
    leave_members(store, TEAMS, call.path_values["teamId"], ids_of(call.query["id"]))
    return Answer(None, "stored")


def _reference(store: Store, user_id: str) -> JsonObject:
    known = known_user(store, user_id) or {}
    name = {"name": known["name"]} if known.get("name") else {}
    return {**user_reference(user_id), **name}
