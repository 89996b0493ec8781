"""Notes of external contacts and organizations say what they are about, when and by whom they were written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from . import route
from .users import user_of_tokens

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_PATHS = ("contacts/{contactId}", "organizations/{externalOrganizationId}")


@route(*(f"POST /api/v2/externalcontacts/{path}/notes" for path in _PATHS))
def write(call: Call, store: Store) -> object:
    """A new note: what it is about, and its author, the user of the token where the body names nobody."""
    (owner_id,), now, user = call.path_values.values(), store.clock.text(), user_of_tokens(store)
    kind = call.path.split("/")[4].removesuffix("s")
    own = {"entityId": owner_id, "entityType": kind, "createDate": now, "modifyDate": now}
    author = {name: user[name] for name in ("id", "name", "version", "selfUri")} if user is not None else None
    return store.conduct(replace(call, body={**({"createdBy": author} if author else {}), **call.body, **own}))
