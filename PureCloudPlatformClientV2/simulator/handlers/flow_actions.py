"""What is done to a flow as a whole: check it out and in, publish it, take it out of use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._answer import Answer
from .._definition import JsonObject
from . import route
from .users import user_of_tokens

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_FLOWS = "/api/v2/flows"
_ACTIONS = f"{_FLOWS}/actions"
# What a flow is afterwards; nobody has it locked then, unless it was checked out.
_AFTER: dict[str, JsonObject] = {"publish": {"active": True}, "deactivate": {"active": False}}


@route(*(f"POST {_ACTIONS}/{name}" for name in ("checkout", "unlock", "revert", "deactivate", "checkin", "publish")))
def act(call: Call, store: Store) -> object:
    """Change the flow; what is checked in or published is an operation, and samples besides the flow's state.

    Raises ApiError: 404 for a flow that is not there.
    """
    flow_id, name = str(call.query["flow"]), call.path.rpartition("/")[2]
    if store.invent and not store.knows(_FLOWS, flow_id):
        return store.conduct(call)
    locked = {"lockedUser": user_of_tokens(store) if name == "checkout" else None}
    flow = store.change(_FLOWS, flow_id, {**locked, **_AFTER.get(name, {})})
    return store.conduct(call) if name in ("checkin", "publish") else Answer(store.replies.of(call, flow), "stored")
