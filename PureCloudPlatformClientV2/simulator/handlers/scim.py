"""SCIM: users are those of the directory, seen as SCIM has them; filters, and operations of a PATCH."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._answer import Answer
from .._definition import JsonObject
from .._errors import not_found
from .._scim import listed, written
from . import route
from .etags import check_tag, tagged
from .presence import USERS
from .users import bury, known_user

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_SCIM = "/api/v2/scim/v2/users"  # what SCIM knows of a user and the directory does not, under both paths
_OLD = "/api/v2/scim/users"
_SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:User"


@route(f"GET {_SCIM}", f"GET {_OLD}")
def list_users(call: Call, store: Store) -> object:
    """The users of the directory, filtered."""
    if store.invent:
        return store.conduct(call)
    there = [
        _shown(store, user_id, call) for user_id in {**store.memory.collection(USERS), **store.memory.collection(_SCIM)}
    ]
    return Answer(store.replies.page(call, listed(call, there)), "stored")


@route(f"POST {_SCIM}", f"POST {_OLD}")
def create_user(call: Call, store: Store) -> object:
    """A new user of the directory.

    Raises ApiError: 409, there is one with this name.
    """
    user = store.add(USERS, _directory(call.body))
    _keep(store, str(user["id"]), call.body)
    return Answer(_shown(store, str(user["id"]), call), "stored")


@route(f"GET {_SCIM}/{{userId}}", f"GET {_OLD}/{{userId}}")
def read_user(call: Call, store: Store) -> object:
    """One user."""
    if _is_invented(call, store):
        return store.conduct(call)
    return tagged(call, _present(call, store))


@route(f"PUT {_SCIM}/{{userId}}", f"PUT {_OLD}/{{userId}}", f"PATCH {_SCIM}/{{userId}}", f"PATCH {_OLD}/{{userId}}")
def change_user(call: Call, store: Store) -> object:
    """Write a user, or carry out the operations of a PATCH."""
    if _is_invented(call, store):
        return store.conduct(call)
    present, user_id = _present(call, store), call.path_values["userId"]
    check_tag(call, store, present)
    new = written(call, present.value)
    if user_id in store.memory.collection(USERS):
        store.change(USERS, user_id, _directory(new))
    _keep(store, user_id, new)
    return tagged(call, _present(call, store))


@route(f"DELETE {_SCIM}/{{userId}}", f"DELETE {_OLD}/{{userId}}")
def delete_user(call: Call, store: Store) -> object:
    """Delete a user from the directory."""
    if _is_invented(call, store):
        return store.conduct(call)
    user_id = call.path_values["userId"]
    check_tag(call, store, _present(call, store))
    user = store.memory.collection(USERS).get(user_id)
    store.memory.remove(USERS, user_id)
    store.memory.remove(_SCIM, user_id)
    store.memory.mark_deleted(f"{USERS}/{user_id}")
    if user is not None:
        bury(store, user)
    return Answer({}, "stored")


def _keep(store: Store, user_id: str, said: JsonObject) -> None:
    own = {name: value for name, value in said.items() if name not in ("password", "meta") and value is not None}
    store.memory.write(_SCIM, user_id, {**own, "id": user_id})


def _is_known(call: Call, store: Store) -> bool:
    user_id = call.path_values["userId"]
    return store.knows(USERS, user_id) or user_id in store.memory.collection(_SCIM)


def _is_invented(call: Call, store: Store) -> bool:
    return store.invent and not _is_known(call, store)


def _present(call: Call, store: Store) -> Answer:
    user_id = call.path_values["userId"]
    if not _is_known(call, store):
        raise not_found()
    return Answer(_shown(store, user_id, call), "stored")


def _directory(said: JsonObject) -> JsonObject:
    """What a SCIM user is in the directory."""
    mails = sorted(said.get("emails") or (), key=lambda one: not one.get("primary"))
    mail = next((one["value"] for one in mails if one.get("value")), said.get("userName"))
    fields = {"name": said.get("displayName"), "email": mail, "username": said.get("userName")}
    state = "active" if said.get("active", True) else "inactive"
    return {
        name: one for name, one in {**fields, "title": said.get("title"), "state": state}.items() if one is not None
    }


def _shown(store: Store, user_id: str, call: Call) -> JsonObject:
    user = known_user(store, user_id)
    own = store.memory.collection(_SCIM).get(user_id, {})
    shown: JsonObject = {"active": True, "schemas": [_SCHEMA], **own, "id": user_id}
    base = _OLD if call.operation.path.startswith(_OLD) else _SCIM
    shown["meta"] = {"resourceType": "User", "location": f"{base}/{user_id}", "version": 'W/"1"'}
    if user is not None:
        names = {"userName": user.get("username") or user.get("email"), "displayName": user.get("name")}
        shown |= {**names, "title": user.get("title"), "active": user.get("state", "active") == "active"}
        shown["emails"] = [*_other_mails(own, user), {"value": user.get("email"), "type": "work", "primary": True}]
        shown["meta"]["version"] = f'W/"{user.get("version", 1)}"'
    return {name: one for name, one in shown.items() if one is not None}


def _other_mails(own: JsonObject, user: JsonObject) -> list[JsonObject]:
    return [{**one, "primary": False} for one in own.get("emails") or () if one.get("value") != user.get("email")]
