"""Lists of contacts and of whom not to contact: what is in them, emptied, and counted for who asks for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from .._answer import Answer
from .._definition import Definition, JsonObject
from . import Handler, family, route

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_CONTACTS, _DNC = "/api/v2/outbound/contactlists", "/api/v2/outbound/dnclists"
# What a list has below it, and the field of a PATCH that names some of it.
_ENTRIES = {
    "phonenumbers": "phoneNumbers",
    "emailaddresses": "emailAddresses",
    "customexclusioncolumns": "customExclusionColumnEntries",
}
_BELOW = {_CONTACTS: ("contacts",), _DNC: tuple(_ENTRIES)}


@route(f"GET {_CONTACTS}", f"GET {_CONTACTS}/{{contactListId}}", f"GET {_DNC}", f"GET {_DNC}/{{dncListId}}")
def read(call: Call, store: Store) -> object:
    """Lists as they are stored, with `includeSize=true` counted."""
    answer = store.conduct(call)
    if not call.query.get("includeSize") or answer.origin == "sample":
        return answer
    if "entities" in answer.value:
        counted = [_counted(store, one) for one in answer.value["entities"]]
        return replace(answer, value={**answer.value, "entities": counted})
    return replace(answer, value=_counted(store, answer.value))


def _counted(store: Store, one: JsonObject) -> JsonObject:
    path = str(one["selfUri"])
    size = sum(len(store.memory.collection(f"{path}/{name}")) for name in _BELOW[path.rpartition("/")[0]])
    return {**one, "size": size}


@route(f"POST {_CONTACTS}/{{contactListId}}/clear")
def clear(call: Call, store: Store) -> object:
    """Delete all contacts of a list."""
    store.check_parents(call)
    store.memory.start(f"{call.path.removesuffix('/clear')}/contacts", {})
    return Answer(None, "stored")


@family
def entries(definition: Definition) -> Iterator[tuple[str, Handler]]:
    """What is added to a list of whom not to contact, and taken from it."""
    for name in _ENTRIES:
        for method in ("POST", "PATCH", "DELETE"):
            yield f"{method} {_DNC}/{{dncListId}}/{name}", _change


def _change(call: Call, store: Store) -> object:
    store.check_parents(call)
    there, now = store.memory.collection(call.path), store.clock.text()
    if call.operation.method == "DELETE":
        ends = {key: str(one.get("expirationDateTime") or "") for key, one in there.items()}
        kept = [key for key, end in ends.items() if call.query.get("expiredOnly") and (not end or end > now)]
        store.memory.start(call.path, {key: there[key] for key in kept})
        return Answer(None, "stored")
    said = call.body if isinstance(call.body, dict) else {_name(call): call.body, **call.query}
    for one in said.get(_name(call)) or ():
        if str(said.get("action", "Add")).casefold() == "remove":
            store.memory.remove(call.path, one)
        else:
            until = said.get("expirationDateTime")
            store.memory.write(call.path, one, {"id": one, **({"expirationDateTime": until} if until else {})})
    return Answer(None, "stored")


def _name(call: Call) -> str:
    return _ENTRIES[call.path.rpartition("/")[2]]
