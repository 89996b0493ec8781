"""What an agent's request for time off has come to elsewhere: its state in another system, its place in a waitlist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._answer import Answer
from .._definition import JsonObject
from .._errors import not_found
from . import route
from .time_off import OWN, UNIT, request_of, user_id_of

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call


@route(f"PATCH {UNIT}/timeoffrequests/{{timeOffRequestId}}/users/{{userId}}/integrationstatus")
def write_status(call: Call, store: Store) -> object:
    """Write down how another system has taken a request.

    Raises ApiError: 404 for one that the user has not made.
    """
    store.check_parents(call)
    if store.invent:
        return store.replies.sample(call)
    request = request_of(call, store, user_id_of(call, store), call.path_values["timeOffRequestId"])
    if request is None:
        raise not_found()
    said = {**_references(request), "integrationStatus": call.body["integrationStatus"]}
    store.memory.write_singleton(_place(request), said)
    return Answer(store.replies.of(call, said), "stored")


@route(f"POST {UNIT}/timeoffrequests/integrationstatus/query", f"POST {OWN}/integrationstatus/query")
def query_status(call: Call, store: Store) -> object:
    """The states of those requests that have one."""
    store.check_parents(call)
    if store.invent:
        return store.replies.sample(call)
    own = user_id_of(call, store)
    lookups = [(own, one) for one in call.body.get("timeOffRequestIds", ())]
    lookups += [(one["userId"], one["timeOffRequestId"]) for one in call.body.get("timeOffRequestLookups", ())]
    requests = [request_of(call, store, user_id, request_id) for user_id, request_id in lookups]
    told = [store.memory.singleton(_place(one)) for one in requests if one is not None]
    return Answer(store.replies.of(call, {"entities": [one for one in told if one is not None]}), "stored")


@route(f"GET {OWN}/{{timeOffRequestId}}/waitlistpositions", f"POST {UNIT}/timeoffrequests/waitlistpositions/query")
def waitlist(call: Call, store: Store) -> object:
    """No request waits: no limit is held against them here.

    Raises ApiError: 404 for a request that the user of the token has not made.
    """
    store.check_parents(call)
    if store.invent:
        return store.replies.sample(call)
    wanted = call.path_values.get("timeOffRequestId")
    if wanted is not None and request_of(call, store, user_id_of(call, store), wanted) is None:
        raise not_found()
    return Answer(store.replies.of(call, {"entities": []}), "computed")


def _place(request: JsonObject) -> str:
    return f"{OWN}/{request['id']}/integrationstatus"


def _references(request: JsonObject) -> JsonObject:
    return {"timeOffRequest": {"id": request["id"], "selfUri": request["selfUri"]}, "user": request["user"]}
