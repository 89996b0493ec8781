"""The configuration of an integration: it has the name of the integration, and a version that rises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._answer import Answer
from .._collections import check_version
from .._definition import JsonObject
from . import route

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_INTEGRATIONS = "/api/v2/integrations"
_CURRENT = f"{_INTEGRATIONS}/{{integrationId}}/config/current"


@route(f"GET {_CURRENT}")
def read(call: Call, store: Store) -> object:
    """The present configuration: what was put, or the one that a new integration has."""
    store.check_parents(call)
    if store.invent:
        return store.conduct(call)
    return Answer(store.replies.of(call, _present(call, store)), "stored")


@route(f"PUT {_CURRENT}")
def change(call: Call, store: Store) -> object:
    """Write the configuration; its name is that of the integration.

    Raises ApiError: 409 for another version than the present one.
    """
    store.check_parents(call)
    if store.invent:
        return store.conduct(call)
    present = _present(call, store)
    check_version(call.body, present)
    changed = store.replies.of(call, {**present, **call.body, "id": present["id"], "version": present["version"] + 1})
    store.memory.write_singleton(call.path, changed)
    store.change(_INTEGRATIONS, call.path_values["integrationId"], {"name": changed["name"]})
    return Answer(changed, "stored")


def _present(call: Call, store: Store) -> JsonObject:
    integration = store.find(_INTEGRATIONS, call.path_values["integrationId"])
    first = {"id": integration["id"], "version": 1, "properties": {}, "advanced": {}, "credentials": {}, "notes": ""}
    kept: JsonObject = store.memory.singleton(call.path) or first
    return {**kept, "name": integration.get("name") or kept.get("name", ""), "selfUri": call.path}
