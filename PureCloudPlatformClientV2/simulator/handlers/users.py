"""Users: what `expand` shows of them, changes of several at once, and what a deleted user leaves behind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .._answer import Answer
from .._collections import check_version, next_version
from .._definition import JsonObject
from .._errors import bad_field, not_found
from . import route
from .presence import USERS, presence_of
from .routing_status import routing_status_of
from .stations import stations_of

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

GROUPS = "/api/v2/groups"
_DELETED = f"{USERS}?state=deleted"  # where they are kept: they can be read, and come back
TEAMS = "/api/v2/teams"


def _groups(store: Store, path: str, user_id: str) -> object:
    groups = store.objects(GROUPS)
    return [group for group in groups if user_id in store.memory.collection(f"{GROUPS}/{group['id']}/members")]


# What a name in `expand` shows: a user's path and id to the value.
_EXPANSIONS: Mapping[str, Callable[[Store, str, str], object]] = {
    "groups": _groups,
    "skills": lambda store, path, _: store.objects(f"{path}/routingskills"),
    "languages": lambda store, path, _: store.objects(f"{path}/routinglanguages"),
    "presence": lambda store, path, _: presence_of(store, path),
    "routingStatus": lambda store, _, user_id: routing_status_of(store, user_id),
    "profileSkills": lambda store, path, _: store.memory.singleton(f"{path}/profileskills") or [],
    "outOfOffice": lambda store, path, _: store.memory.singleton(f"{path}/outofoffice") or {"active": False},
    "locations": lambda store, path, _: [],
    "certifications": lambda store, path, _: [],
    "conversationSummary": lambda store, path, user_id: {"userId": user_id},
    "station": lambda store, path, _: stations_of(store, path),
    "authorization": lambda store, path, _: {"roles": [], "permissions": [], "permissionPolicies": []},
    "dateLastLogin": lambda store, path, _: None,
}


def user_of_tokens(store: Store) -> JsonObject | None:
    """The user whom the tokens of the first client have; None where there is none."""
    return next(iter(store.hidden.get(USERS, {}).values()), None)


def known_user(store: Store, user_id: str) -> JsonObject | None:
    """A user of the directory, or that of the tokens; None for another one."""
    return store.memory.collection(USERS).get(user_id) or store.hidden.get(USERS, {}).get(user_id)


def user_reference(user_id: object) -> JsonObject:
    """How another object names a user."""
    return {"id": str(user_id), "selfUri": f"{USERS}/{user_id}"}


def ids_of(value: object) -> list[str]:
    """The ids that a query parameter names: a list, or a text with commas."""
    return value if isinstance(value, list) else str(value).split(",")


def present_user(store: Store, user_id: str, expand: Iterable[str] = ()) -> JsonObject:
    """A user with what is asked for besides; of an unknown one the id alone."""
    user = dict(known_user(store, user_id) or {"id": user_id, "version": 1})
    for name in expand:
        find = _EXPANSIONS.get(name.rpartition(".")[2] if name.startswith("user.") else name)
        value = find(store, f"{USERS}/{user_id}", user_id) if find is not None else None
        if value is not None:
            user[name] = value
    return user


@route("GET /api/v2/users", "GET /api/v2/users/{userId}", "GET /api/v2/users/me")
def read_users(call: Call, store: Store) -> object:
    """Users as they are stored, with what `expand` names."""
    answer = _found(call, store)
    expand = call.query.get("expand")
    if not expand:
        return answer
    if "entities" in answer.value:
        shown = [present_user(store, str(user["id"]), expand) for user in answer.value["entities"]]
        return Answer({**answer.value, "entities": shown}, answer.origin)
    return Answer({**answer.value, **present_user(store, str(answer.value["id"]), expand)}, answer.origin)


def _found(call: Call, store: Store) -> Answer:
    """What is asked for: active users, or those of the state that the query names."""
    user_id, state = call.path_values.get("userId"), str(call.query.get("state", "active")).casefold()
    deleted = store.memory.collection(_DELETED)
    hidden = store.hidden.get(USERS, {}).get(user_id or "")
    if hidden is not None:
        return Answer(hidden, "stored")
    if user_id is not None and state == "deleted" and not store.invent:
        if user_id not in deleted:
            raise not_found()
        return Answer(deleted[user_id], "stored")
    if call.path != USERS or state == "inactive" or store.invent:
        return store.conduct(call)
    if state == "active":
        # Chosen already: a page of many users costs what is on it.
        call = replace(call, query={name: value for name, value in call.query.items() if name != "state"})
        there = store.memory.active_objects(USERS)
    else:
        there = list(deleted.values()) if state == "deleted" else [*store.objects(USERS), *deleted.values()]
    return store.collections.listing(call, store.collection_at(USERS), there)


@route("PATCH /api/v2/users/{userId}")
def change_user(call: Call, store: Store) -> object:
    """Write fields of a user; a deleted one comes back with another state."""
    user_id = call.path_values["userId"]
    deleted = store.memory.collection(_DELETED).get(user_id)
    if deleted is not None and call.body.get("state", "deleted") != "deleted":
        check_version(call.body, deleted)
        store.memory.remove(_DELETED, user_id)
        store.memory.write(USERS, user_id, deleted)
        store.memory.mark_deleted(f"{USERS}/{user_id}", False)
    return store.conduct(call)


@route("DELETE /api/v2/users/{userId}")
def delete_user(call: Call, store: Store) -> object:
    """A deleted user leaves queues, groups and teams."""
    user = store.memory.collection(USERS).get(call.path_values["userId"])
    answer = store.conduct(call)
    if user is not None:
        bury(store, user)
    return answer


def bury(store: Store, user: JsonObject) -> None:
    """Let a user who was deleted leave all queues, groups and teams, and be found among the deleted ones."""
    user_id = str(user["id"])
    store.memory.write(_DELETED, user_id, {**user, "state": "deleted", "version": next_version(user)})
    for queue_id in store.members.queues_of(user_id):
        store.members.remove(queue_id, [user_id])
    for kind in (GROUPS, TEAMS):
        for one in store.objects(kind):
            leave_members(store, kind, str(one["id"]), [user_id])


def leave_members(store: Store, kind: str, owner_id: str, user_ids: Iterable[str]) -> None:
    """Take users out of a group or a team, whose collection `kind` is; it then counts fewer."""
    path = f"{kind}/{owner_id}/members"
    for user_id in user_ids:
        store.memory.remove(path, user_id)
    count_members(store, kind, owner_id)


def count_members(store: Store, kind: str, owner_id: str) -> None:
    """Write the number of members into the group or team."""
    owner = store.memory.collection(kind).get(owner_id)
    if owner is not None:
        count = len(store.memory.collection(f"{kind}/{owner_id}/members"))
        store.memory.write(kind, owner_id, {**owner, "memberCount": count})


@route("PATCH /api/v2/users/bulk")
def change_users(call: Call, store: Store) -> object:
    """Change several users, all or none."""
    if store.invent:
        return store.replies.sample(call)
    for index, one in enumerate(call.body):
        if str(one.get("id")) not in store.memory.collection(USERS):
            raise bad_field(f"[{index}].id", "there is no such user")
    fields = [(str(one["id"]), {k: v for k, v in one.items() if k != "version"}) for one in call.body]
    changed: list[Any] = [store.change(USERS, user_id, data) for user_id, data in fields]
    return Answer(store.replies.page(call, changed), "stored")
