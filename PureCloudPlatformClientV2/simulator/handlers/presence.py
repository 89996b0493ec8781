"""Presence of users: a definition that is named by its id or its system presence is shown with both."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from .._answer import Answer
from .._definition import JsonObject
from .._errors import bad_field, not_found
from .._samples import SAMPLE_TIME
from .._timelines import text_of
from . import route
from .routing_status import routing_status_of

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

USERS = "/api/v2/users"
DEFINITIONS = ("/api/v2/presencedefinitions", "/api/v2/presence/definitions")


def presence_of(store: Store, user_path: str) -> JsonObject:
    """The presence of a user: Offline until it is set."""
    found = store.memory.singleton(f"{user_path}/presences/purecloud")
    if isinstance(found, dict):
        return found
    user_id = unquote(user_path.rpartition("/")[2])
    since = store.timelines.present(user_id, "presence")
    named = {"id": since[2], "systemPresence": since[1].replace("_", " ")} if since else {"systemPresence": "Offline"}
    return {
        "id": user_id,
        "source": "PURECLOUD",
        "primary": True,
        "presenceDefinition": _definition(store, named),
        "modifiedDate": text_of(since[0]) if since else SAMPLE_TIME,
        "selfUri": f"{user_path}/presences/purecloud",
    }


def _definition(store: Store, named: JsonObject) -> JsonObject:
    wanted = str(named.get("systemPresence", "")).casefold().replace(" ", "")
    for one in (one for path in DEFINITIONS for one in store.objects(path)):
        system = str(one.get("systemPresence", ""))
        if one["id"] == named.get("id") or (not named.get("id") and system.casefold().replace(" ", "") == wanted):
            return {"id": one["id"], "systemPresence": system, "selfUri": one.get("selfUri", "")}
    return named


@route(
    "GET /api/v2/users/{userId}/presences/purecloud",
    "PATCH /api/v2/users/{userId}/presences/purecloud",
    "GET /api/v2/users/{userId}/presences/{sourceId}",
    "PATCH /api/v2/users/{userId}/presences/{sourceId}",
)
def user_presence(call: Call, store: Store) -> object:
    """Read or change the presence of a user. The source PURECLOUD is the one that `expand=presence` shows."""
    store.check_parents(call)
    above, _, source = call.path.rpartition("/")
    user_path = above.removesuffix("/presences")
    if call.operation.method == "PATCH":
        present, rerouted = _change(store, user_path, source, call.body or {})
        changed = (unquote(user_path.rpartition("/")[2]),) if rerouted else ()
        return Answer(store.replies.of(call, present), "stored", routing_changed=changed)
    return Answer(store.replies.of(call, _from_source(store, user_path, source)), "stored")


def _from_source(store: Store, user_path: str, source: str) -> JsonObject:
    found = store.memory.singleton(_place(user_path, source))
    return found or {**presence_of(store, user_path), "source": source.upper()}


def _place(user_path: str, source: str) -> str:
    return f"{user_path}/presences/{'purecloud' if source.casefold() == 'purecloud' else source}"


def _change(store: Store, user_path: str, source: str, data: JsonObject) -> tuple[JsonObject, bool]:
    """Write what `data` names into the presence of a user from a source; True where the routing status follows."""
    present = _from_source(store, user_path, source)
    named = {name: value for name, value in data.items() if value is not None and name != "id"}
    definition = _definition(store, named.get("presenceDefinition") or present["presenceDefinition"])
    if "selfUri" not in definition and not store.invent:
        raise bad_field("presenceDefinition", "there is no such presence definition")
    own = {"presenceDefinition": definition, "source": source.upper(), "modifiedDate": store.clock.text()}
    present = {**present, **named, **own}
    store.put(_place(user_path, source), present)
    is_own = source.casefold() == "purecloud"
    return present, is_own and _note(store, unquote(user_path.rpartition("/")[2]), definition)


@route("PUT /api/v2/users/presences/bulk")
def change_presences(call: Call, store: Store) -> object:
    """Change the presences of several users, all or none.

    Raises ApiError: 404 for a user who is not there.
    """
    if store.invent:
        return store.replies.sample(call)
    for one in call.body:
        if not store.knows(USERS, str(one.get("id"))):
            raise not_found()
    changed = [_change(store, _path(one), str(one.get("source") or "purecloud"), one) for one in call.body]
    rerouted = tuple(str(one["id"]) for one, (_, yes) in zip(call.body, changed, strict=True) if yes)
    value = store.replies.all_of(call, [present for present, _ in changed])
    return Answer(value, "stored", routing_changed=rerouted)


def _note(store: Store, user_id: str, definition: JsonObject) -> bool:
    """Keep a presence in the history; True where the user goes on queue or leaves it, by the routing status as well."""
    name = system_name(definition)
    store.timelines.add(user_id, "presence", name, str(definition.get("id", "")))
    is_on_queue = routing_status_of(store, user_id)["status"] != "OFF_QUEUE"
    if is_on_queue == (name == "ON_QUEUE"):
        return False
    store.timelines.add(user_id, "routing", "IDLE" if name == "ON_QUEUE" else "OFF_QUEUE")
    return True


def system_name(definition: JsonObject) -> str:
    """A system presence as analytics writes it: On Queue is ON_QUEUE."""
    return str(definition.get("systemPresence", "")).upper().replace(" ", "_")


def _path(named: JsonObject) -> str:
    return f"{USERS}/{quote(str(named['id']), safe='')}"


@route("GET /api/v2/users/presences/purecloud/bulk", "GET /api/v2/users/presences/{sourceId}/bulk")
def read_presences(call: Call, store: Store) -> object:
    """The presences of the users that are named by `id`; unknown ones are left out."""
    if store.invent:
        return store.replies.sample(call)
    source, found = call.path_values.get("sourceId", "purecloud"), []
    for user_id in dict.fromkeys(call.query.get("id") or ()):
        if store.knows(USERS, user_id):
            present = _from_source(store, _path({"id": user_id}), source)
            found.append({**present, "userId": user_id})
    return Answer(store.replies.all_of(call, found), "stored")
