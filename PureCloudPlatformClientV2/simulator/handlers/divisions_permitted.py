"""In which divisions a subject has a permission, by its grants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._answer import Answer
from .._definition import JsonObject
from .._permissions import ROLES, covers, granted
from .._selection import select
from . import route
from .authorization import DIVISIONS, check_subject, grants_of, subject_of_token
from .presence import USERS

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_BASE = "/api/v2/authorization/divisionspermitted"


@route(f"GET {_BASE}/me", f"GET {_BASE}/paged/me", f"GET {_BASE}/paged/{{subjectId}}")
def permitted(call: Call, store: Store) -> object:
    """The divisions; the user of the first client's token may do everything, everywhere."""
    subject_id = call.path_values.get("subjectId") or subject_of_token(call, store)
    check_subject(store, subject_id)
    if store.invent and not store.knows(USERS, subject_id):
        return store.replies.sample(call)
    found = store.objects(DIVISIONS)
    if subject_id not in store.hidden.get(USERS, {}):
        named = _divisions(store, subject_id, str(call.query["permission"]))
        found = found if "*" in named else [one for one in found if one["id"] in named]
    schema = store.collection_at(DIVISIONS).entity_schema
    chosen = select(store.definition, schema, found, call)
    shown: list[JsonObject] = [store.replies.fit(schema, one, call) for one in chosen]
    return Answer(store.replies.page(call, shown), "computed")


def _divisions(store: Store, subject_id: str, permission: str) -> set[str]:
    roles = store.memory.collection(ROLES)
    return {
        division_id
        for role_id, division_id in grants_of(store.memory, subject_id)
        if any(covers(one, permission) for one in granted([roles[role_id]]))
    }
