"""Grants: which subjects (users, groups, OAuth clients) have which roles in which divisions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING
from urllib.parse import quote

from .._answer import Answer
from .._collections import HOME_DIVISION_ID
from .._definition import JsonObject
from .._errors import not_found
from .._memory import Memory
from .._permissions import ROLES, Grants, granted
from . import route
from .oauth import CLIENTS
from .presence import USERS
from .users import GROUPS, user_of_tokens, user_reference

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_BASE = "/api/v2/authorization"
DIVISIONS = f"{_BASE}/divisions"
Pair = tuple[str, str]  # role and division


def role_ids(memory: Memory, subject_id: str) -> set[str]:
    """The roles of a subject, in whatever division."""
    return {role_id for role_id, _ in grants_of(memory, subject_id)}


def _place(subject_id: str) -> str:
    return f"{_BASE}/subjects/{quote(subject_id, safe='')}/grants"


def grants_of(memory: Memory, subject_id: str) -> dict[Pair, str]:
    """The grants of a subject with the times at which they were made; those of an OAuth client stand in it."""
    client = memory.collection(CLIENTS).get(subject_id, {})
    found = dict.fromkeys(_of_client(client), str(client.get("dateCreated") or ""))
    for one in memory.collection(_place(subject_id)).values():
        found[one["roleId"], one["divisionId"]] = one["grantMadeAt"]
    roles = memory.collection(ROLES)
    return {pair: made for pair, made in found.items() if pair[0] in roles}


def permissions_of(store: Store, subject_id: str) -> Grants:
    """What a subject may do, and in which divisions."""
    roles = store.memory.collection(ROLES)
    held = [(roles[role_id], division_id) for role_id, division_id in grants_of(store.memory, subject_id)]
    return Grants(held, store.memory.collection(DIVISIONS))


def _of_client(client: JsonObject) -> list[Pair]:
    own = [(str(one.get("roleId")), str(one.get("divisionId"))) for one in client.get("roleDivisions") or ()]
    return own + [(str(role_id), HOME_DIVISION_ID) for role_id in client.get("roleIds") or ()]


def _subjects(store: Store) -> list[str]:
    places = [path for path in store.memory.collections() if path.startswith(f"{_BASE}/subjects/")]
    listed = [one["subjectId"] for path in places for one in store.objects(path)]
    return list(dict.fromkeys([*listed, *(str(one["id"]) for one in store.objects(CLIENTS))]))


def _add(store: Store, subject_id: str, pairs: Iterable[Pair]) -> None:
    pairs = list(pairs)
    check_subject(store, subject_id, pairs)
    for role_id, division_id in pairs:
        grant = {"subjectId": subject_id, "roleId": role_id, "divisionId": division_id}
        if (role_id, division_id) not in grants_of(store.memory, subject_id):
            grant["grantMadeAt"] = store.clock.text()
            store.memory.write(_place(subject_id), f"{role_id}:{division_id}", grant)


def _remove(store: Store, subject_id: str, pairs: Iterable[Pair]) -> None:
    client = store.memory.collection(CLIENTS).get(subject_id)
    for role_id, division_id in pairs:
        store.memory.remove(_place(subject_id), f"{role_id}:{division_id}")
        if client is not None and (role_id, division_id) in _of_client(client):
            pair = {"roleId": role_id, "divisionId": division_id}
            kept = [one for one in client.get("roleDivisions") or () if not pair.items() <= one.items()]
            ids = [one for one in client.get("roleIds") or () if one != role_id or division_id != HOME_DIVISION_ID]
            client = {**client, "roleDivisions": kept, "roleIds": ids}
            store.memory.write(CLIENTS, subject_id, client)


def check_subject(store: Store, subject_id: str, pairs: Iterable[Pair] = ()) -> None:
    """See that a subject, roles and divisions are there.

    Raises ApiError: 404.
    """
    if store.invent:
        return
    if not any(store.knows(path, subject_id) for path in (USERS, GROUPS, CLIENTS)):
        raise not_found()
    for role_id, division_id in pairs:
        if not store.knows(ROLES, role_id) or (division_id != "*" and not store.knows(DIVISIONS, division_id)):
            raise not_found()


def subject_of_token(call: Call, store: Store) -> str:
    """The client that a token was issued to; the tokens of the first one have a user."""
    return call.client_id or str((user_of_tokens(store) or {"id": "me"})["id"])


def _shown(store: Store, subject_id: str, pair: Pair, made: str) -> JsonObject:
    role_id, division_id = pair
    role = store.memory.collection(ROLES)[role_id]
    division = store.memory.collection(DIVISIONS).get(division_id) or {
        "id": division_id,
        "name": division_id,
        "description": "",
        "homeDivision": False,
    }
    policies = [
        {
            "entityName": policy.get("entityName"),
            "domain": policy.get("domain"),
            "actions": policy.get("actionSet") or [],
        }
        for policy in role.get("permissionPolicies") or ()
    ]
    shown = {"id": role_id, "name": role.get("name", ""), "policies": policies, "default": bool(role.get("default"))}
    return {"subjectId": subject_id, "division": division, "role": shown, **({"grantMadeAt": made} if made else {})}


def _all_shown(store: Store, subject_id: str) -> list[JsonObject]:
    return [_shown(store, subject_id, pair, made) for pair, made in grants_of(store.memory, subject_id).items()]


def _named(call: Call) -> list[Pair]:
    return [(str(one["roleId"]), str(one["divisionId"])) for one in call.body["grants"]]


@route(
    f"POST {_BASE}/subjects/{{subjectId}}/divisions/{{divisionId}}/roles/{{roleId}}",
    f"DELETE {_BASE}/subjects/{{subjectId}}/divisions/{{divisionId}}/roles/{{roleId}}",
)
def one_grant(call: Call, store: Store) -> object:
    """Grant a role in a division, or take it away."""
    subject_id, pair = call.path_values["subjectId"], (call.path_values["roleId"], call.path_values["divisionId"])
    check_subject(store, subject_id, [pair])
    (_add if call.operation.method == "POST" else _remove)(store, subject_id, [pair])
    return Answer(None, "stored")


@route(f"POST {_BASE}/subjects/{{subjectId}}/bulkadd")
def add_grants(call: Call, store: Store) -> object:
    """Grant several roles at once, all or none."""
    _add(store, call.path_values["subjectId"], _named(call))
    return Answer(None, "stored")


@route(f"POST {_BASE}/subjects/{{subjectId}}/bulkremove")
def remove_grants(call: Call, store: Store) -> object:
    """Take several away."""
    check_subject(store, call.path_values["subjectId"])
    _remove(store, call.path_values["subjectId"], _named(call))
    return Answer(None, "stored")


@route(f"POST {_BASE}/subjects/{{subjectId}}/bulkreplace")
def replace_grants(call: Call, store: Store) -> object:
    """Let a subject have these grants and no others."""
    subject_id = call.path_values["subjectId"]
    check_subject(store, subject_id, _named(call))
    _remove(store, subject_id, grants_of(store.memory, subject_id).keys() - set(_named(call)))
    _add(store, subject_id, _named(call))
    return Answer(None, "stored")


@route(f"POST {ROLES}/{{roleId}}")
def grant_role(call: Call, store: Store) -> object:
    """Grant one role to several subjects in several divisions."""
    pairs = [(call.path_values["roleId"], str(division)) for division in call.body.get("divisionIds") or ()]
    subjects = [str(one) for one in call.body.get("subjectIds") or ()]
    for subject_id in subjects:
        check_subject(store, subject_id, pairs)
    for subject_id in subjects:
        _add(store, subject_id, pairs)
    return Answer(None, "stored")


@route(f"PUT {ROLES}/{{roleId}}/users/add", f"PUT {ROLES}/{{roleId}}/users/remove")
def users_of_role(call: Call, store: Store) -> object:
    """Grant a role to users in the home division, or take it from them."""
    store.check_parents(call)
    change = _add if call.path.endswith("/add") else _remove
    for user_id in call.body:
        check_subject(store, str(user_id))
    for user_id in call.body:
        change(store, str(user_id), [(call.path_values["roleId"], HOME_DIVISION_ID)])
    return Answer(list(call.body), "stored")


@route(f"GET {ROLES}/{{roleId}}/users")
def list_users(call: Call, store: Store) -> object:
    """The users that have a role."""
    store.check_parents(call)
    ids = [one for one in _subjects(store) if store.knows(USERS, one)]
    held = [one for one in ids if call.path_values["roleId"] in role_ids(store.memory, one)]
    return Answer(store.replies.page(call, [user_reference(one) for one in held]), "stored")


@route(f"GET {ROLES}/{{roleId}}/subjectgrants")
def list_subjects(call: Call, store: Store) -> object:
    """The subjects that have a role, each with its divisions."""
    store.check_parents(call)
    found = []
    for subject_id in _subjects(store):
        grants = [one for one in _all_shown(store, subject_id) if one["role"]["id"] == call.path_values["roleId"]]
        if grants:
            kind = (
                "PC_USER" if store.knows(USERS, subject_id) else "PC_GROUP" if store.knows(GROUPS, subject_id) else ""
            )
            divisions = [one["division"] for one in grants]
            found.append({"id": subject_id, "type": kind or "PC_OAUTH_CLIENT", "divisions": divisions})
    return Answer(store.replies.page(call, found), "stored")


@route(f"GET {DIVISIONS}/{{divisionId}}/grants")
def list_grants(call: Call, store: Store) -> object:
    """The grants in a division."""
    store.check_parents(call)
    wanted = call.path_values["divisionId"]
    grants = [one for subject_id in _subjects(store) for one in _all_shown(store, subject_id)]
    return Answer(store.replies.page(call, [one for one in grants if one["division"]["id"] == wanted]), "stored")


@route(f"GET {_BASE}/subjects/{{subjectId}}", f"GET {_BASE}/subjects/me")
def read_subject(call: Call, store: Store) -> object:
    """A subject with its grants; `me` is that of the token."""
    subject_id = call.path_values.get("subjectId") or subject_of_token(call, store)
    check_subject(store, subject_id)
    return Answer(store.replies.of(call, {"id": subject_id, "grants": _all_shown(store, subject_id)}), "stored")


@route("GET /api/v2/users/{subjectId}/roles", "PUT /api/v2/users/{subjectId}/roles")
def user_roles(call: Call, store: Store) -> object:
    """The roles of a user, with what they permit; PUT gives others, in the home division."""
    user_id = call.path_values["subjectId"]
    check_subject(store, user_id)
    if call.operation.method == "PUT":
        pairs = [(str(role_id), HOME_DIVISION_ID) for role_id in call.body]
        check_subject(store, user_id, pairs)
        _remove(store, user_id, grants_of(store.memory, user_id).keys() - set(pairs))
        _add(store, user_id, pairs)
    roles = [store.memory.collection(ROLES)[one] for one in sorted(role_ids(store.memory, user_id))]
    named = [{"id": one["id"], "name": one.get("name", "")} for one in roles]
    value = {"roles": named, "unusedRoles": [], "permissions": sorted(granted(roles)), "permissionPolicies": []}
    return Answer(store.replies.of(call, value), "stored")
