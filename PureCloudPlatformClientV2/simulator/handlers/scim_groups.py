"""SCIM: groups are those of the directory, with their members; filters, and operations of a PATCH."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._answer import Answer
from .._definition import JsonObject
from .._errors import bad_field, not_found
from .._scim import listed, written
from . import route
from .etags import check_tag, tagged
from .presence import USERS
from .users import GROUPS, count_members

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_SCIM = "/api/v2/scim/v2/groups"
_OWN = f"{_SCIM}?own"  # what SCIM knows of a group and the directory does not
_OLD = "/api/v2/scim/groups"
_SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:Group"


@route(f"GET {_SCIM}", f"GET {_OLD}")
def list_groups(call: Call, store: Store) -> object:
    """The groups of the directory, filtered."""
    if store.invent:
        return store.conduct(call)
    there = [_shown(store, group, call) for group in store.objects(GROUPS)]
    return Answer(store.replies.page(call, listed(call, there)), "stored")


@route(f"GET {_SCIM}/{{groupId}}", f"GET {_OLD}/{{groupId}}")
def read_group(call: Call, store: Store) -> object:
    """One group."""
    if store.invent and call.path_values["groupId"] not in store.memory.collection(GROUPS):
        return store.conduct(call)
    return tagged(call, _present(call, store))


@route(*(f"{method} {path}/{{groupId}}" for method in ("PUT", "PATCH") for path in (_SCIM, _OLD)))
def change_group(call: Call, store: Store) -> object:
    """Write a group with its members, or carry out the operations of a PATCH."""
    group_id = call.path_values["groupId"]
    if store.invent and group_id not in store.memory.collection(GROUPS):
        return store.conduct(call)
    present = _present(call, store)
    check_tag(call, store, present)
    new = written(call, present.value)
    _take_members(store, group_id, new.get("members") or ())
    store.change(GROUPS, group_id, {"name": new.get("displayName") or present.value["displayName"]})
    count_members(store, GROUPS, group_id)
    own = {name: new[name] for name in ("externalId",) if new.get(name)}
    store.memory.write(_OWN, group_id, {"id": group_id, **own})
    return tagged(call, _present(call, store))


def _take_members(store: Store, group_id: str, members: object) -> None:
    """Let a group have these members and no others."""
    if not isinstance(members, list | tuple):
        raise bad_field("members", "must be an array")
    ids = dict.fromkeys(str(one.get("value") if isinstance(one, dict) else one) for one in members)
    for index, user_id in enumerate(ids):
        if not store.invent and not store.knows(USERS, user_id):
            raise bad_field(f"members[{index}].value", "there is no such user")
    store.memory.start(f"{GROUPS}/{group_id}/members", {user_id: {"id": user_id} for user_id in ids})


def _present(call: Call, store: Store) -> Answer:
    group = store.memory.collection(GROUPS).get(call.path_values["groupId"])
    if group is None:
        raise not_found()
    return Answer(_shown(store, group, call), "stored")


def _shown(store: Store, group: JsonObject, call: Call) -> JsonObject:
    base = _OLD if call.operation.path.startswith(_OLD) else _SCIM
    users, group_id = base.replace("groups", "users"), str(group["id"])
    members = store.memory.collection(f"{GROUPS}/{group_id}/members")
    meta = {"resourceType": "Group", "location": f"{base}/{group_id}", "version": f'W/"{group.get("version", 1)}"'}
    return {
        "schemas": [_SCHEMA],
        **store.memory.collection(_OWN).get(group_id, {}),
        "id": group_id,
        "displayName": group.get("name", ""),
        "members": [{"type": "User", "value": one, "$ref": f"{users}/{one}"} for one in members],
        "meta": {**meta, **({"lastModified": group["dateModified"]} if group.get("dateModified") else {})},
    }
