"""Members of groups, and how many they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._answer import Answer
from .._collections import next_version
from .._errors import bad_field, conflict
from . import route
from .presence import USERS
from .users import GROUPS, count_members, ids_of, leave_members, present_user

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_PATH = "/api/v2/groups/{groupId}/members"


@route(f"GET {_PATH}")
def list_group(call: Call, store: Store) -> object:
    """The users of a group."""
    store.check_parents(call)
    if store.invent:
        return store.replies.sample(call)
    ids = store.memory.collection(call.path)
    users = [present_user(store, user_id, call.query.get("expand", ())) for user_id in ids]
    return Answer(store.replies.page(call, users), "stored")


@route(f"POST {_PATH}")
def join_group(call: Call, store: Store) -> object:
    """Add users to a group."""
    store.check_parents(call)
    group_id, body = call.path_values["groupId"], call.body
    group = store.memory.collection(GROUPS).get(group_id, {})
    if not store.invent and str(body["version"]) != str(group.get("version", body["version"])):
        raise conflict(f"The version is {group['version']}; read the group again before changing it.", "version")
    for index, user_id in enumerate(body["memberIds"]):
        if user_id not in store.memory.collection(USERS) and not store.invent:
            raise bad_field(f"memberIds[{index}]", "there is no such user")
        store.memory.write(call.path, user_id, {"id": user_id})
    count_members(store, GROUPS, group_id)
    _renew(store, group_id)
    return store.replies.sample(call)


@route(f"DELETE {_PATH}")
def leave(call: Call, store: Store) -> object:
    """Take users out of a group."""
    store.check_parents(call)
    leave_members(store, GROUPS, call.path_values["groupId"], ids_of(call.query["ids"]))
    _renew(store, call.path_values["groupId"])
    return store.replies.sample(call)


def _renew(store: Store, group_id: str) -> None:
    """A group with other members is another version of it."""
    group = store.memory.collection(GROUPS).get(group_id)
    if group is not None:
        store.memory.write(GROUPS, group_id, {**group, "version": next_version(group)})
