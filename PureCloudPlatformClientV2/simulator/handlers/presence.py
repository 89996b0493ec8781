"""Presence of users: a definition that is named by its id or its system presence is shown with both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._answer import Answer
from .._definition import JsonObject
from .._samples import SAMPLE_TIME
from . import route

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_DEFINITIONS = ("/api/v2/presencedefinitions", "/api/v2/presence/definitions")


def presence_of(store: Store, user_path: str) -> JsonObject:
    """The presence of a user: Offline until it is set."""
    found = store.memory.singleton(f"{user_path}/presences/purecloud")
    if isinstance(found, dict):
        return found
    user_id = user_path.rpartition("/")[2]
    return {
        "id": user_id,
        "source": "PURECLOUD",
        "primary": True,
        "presenceDefinition": _definition(store, {"systemPresence": "Offline"}),
        "modifiedDate": SAMPLE_TIME,
        "selfUri": f"{user_path}/presences/purecloud",
    }


def _definition(store: Store, named: JsonObject) -> JsonObject:
    wanted = str(named.get("systemPresence", "")).casefold().replace(" ", "")
    for one in (one for path in _DEFINITIONS for one in store.objects(path)):
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
    path = f"{above}/purecloud" if source.casefold() == "purecloud" else call.path
    present = store.memory.singleton(path) or {**presence_of(store, user_path), "source": source.upper()}
    if call.operation.method == "PATCH":
        named = {name: value for name, value in (call.body or {}).items() if value is not None}
        definition = _definition(store, named.get("presenceDefinition") or present["presenceDefinition"])
        present = {**present, **named, "presenceDefinition": definition, "source": source.upper()}
        store.put(path, present)
    return Answer(store.replies.of(call, present), "stored")
