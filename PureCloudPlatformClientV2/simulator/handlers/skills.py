"""Skills and languages of users: they carry the name of the skill that they refer to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._definition import JsonObject
from .._errors import bad_field
from . import route

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_SKILLS, _LANGUAGES = "/api/v2/users/{userId}/routingskills", "/api/v2/users/{userId}/routinglanguages"
_KINDS = {"routingskills": "/api/v2/routing/skills", "routinglanguages": "/api/v2/routing/languages"}


@route(f"POST {_SKILLS}", f"POST {_LANGUAGES}")
def add_one(call: Call, store: Store) -> object:
    """Give a user one skill."""
    store.check_parents(call)
    return store.replies.of(call, _give(store, call.path, call.body))


@route(f"PATCH {_SKILLS}/bulk", f"PUT {_SKILLS}/bulk", f"PATCH {_LANGUAGES}/bulk")
def change_several(call: Call, store: Store) -> object:
    """Give a user several skills, in place of all others where it is a PUT."""
    store.check_parents(call)
    path = call.path.removesuffix("/bulk")
    if call.operation.method == "PUT":
        store.memory.start(path, {})
    for one in call.body:
        _give(store, path, one)
    return store.replies.page(call, store.objects(path))


def _give(store: Store, path: str, data: JsonObject) -> JsonObject:
    kind = path.rpartition("/")[2]
    known = store.memory.collection(_KINDS[kind]).get(str(data.get("id")), {})
    if not known and not store.invent:
        raise bad_field("id", f"there is no such {'skill' if kind == 'routingskills' else 'language'}")
    present = store.memory.collection(path).get(str(data.get("id")), {})
    named = {name: value for name, value in data.items() if value is not None}
    return store.add(path, {**present, **{name: known[name] for name in ("name",) if name in known}, **named})
