"""Shift trades of a week: made, listed, changed, and decided on in bulk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._answer import Answer
from .._definition import JsonObject
from .._errors import conflict
from .._samples import stable_id
from . import route
from .users import user_of_tokens, user_reference

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_TRADES = "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades"
_OPEN = ("Unmatched", "Matched")
_DECIDED = ("Approved", "Denied")


@route(f"POST {_TRADES}")
def offer(call: Call, store: Store) -> object:
    """Offer a shift of the user of the token."""
    store.check_parents(call)
    trade_id = stable_id(f"{call.path}#{store.memory.next_number()}")
    receiver = call.body.get("receivingUserId")
    made = {
        **call.body,
        "id": trade_id,
        "weekDate": call.path_values["weekDateId"],
        "schedule": {"id": call.body["scheduleId"]},
        "state": "Unmatched",
        "initiatingUser": user_reference((user_of_tokens(store) or {}).get("id")),
        "receivingUser": user_reference(receiver) if receiver else None,
        "metadata": {"version": 1},
    }
    shown: JsonObject = store.replies.of(call, made)
    store.memory.write(call.path, trade_id, shown)
    return Answer(shown, "stored")


@route(f"GET {_TRADES}")
def trades(call: Call, store: Store) -> object:
    """The trades of the week."""
    store.check_parents(call)
    if store.invent:
        return store.replies.sample(call)
    found = [{"trade": one} for one in store.objects(call.path)]
    return Answer(store.replies.of(call, {"entities": found}), "stored")


@route(f"PATCH {_TRADES}/{{tradeId}}")
def change(call: Call, store: Store) -> object:
    """Change the receiver, the end or the intervals of a trade.

    Raises ApiError: 404 for one that is not there, 409 for another version than the present one.
    """
    store.check_parents(call)
    place, _, trade_id = call.path.rpartition("/")
    if store.invent and not store.knows(place, trade_id):
        return store.replies.sample(call)
    old = store.find(place, trade_id)
    if call.body["metadata"]["version"] != old["metadata"]["version"]:
        raise conflict("The trade has another version; read it again before changing it.", "version")
    named = {name: _unwrapped(value) for name, value in call.body.items() if name != "metadata" and value is not None}
    if "receivingUserId" in named:
        receiver = named.pop("receivingUserId")
        named["receivingUser"] = user_reference(receiver) if receiver else None
    changed = store.replies.of(call, {**old, **named, **_next(old)})
    store.memory.write(place, trade_id, changed)
    return Answer(changed, "stored")


def _unwrapped(value: JsonObject) -> object:
    return value.get("values", value.get("value"))


@route(f"POST {_TRADES}/state/bulk")
def decide(call: Call, store: Store) -> object:
    """Give trades a state; of one that is not there or was decided on before, it tells why not."""
    store.check_parents(call)
    if store.invent:
        return store.replies.sample(call)
    place, results = call.path.removesuffix("/state/bulk"), []
    for one in call.body["entities"]:
        old = store.memory.collection(place).get(str(one.get("id")))
        if old is None or old["state"] not in _OPEN or one["metadata"]["version"] != old["metadata"]["version"]:
            state = {"state": old["state"], "metadata": old["metadata"]} if old else {}
            results.append({"id": one.get("id"), **state, "failureReason": "TransitionNotAllowed"})
            continue
        changed = {**old, "state": one["state"], **_next(old)}
        if one["state"] in _DECIDED:
            reviewer = (user_of_tokens(store) or {}).get("id")
            changed |= {"reviewedBy": user_reference(reviewer), "reviewedDate": store.clock.text()}
        store.memory.write(place, str(old["id"]), changed)
        results.append(changed)
    said = {"status": "Complete", "result": {"entities": results}}
    return Answer(store.replies.of(call, said), "stored")


def _next(old: JsonObject) -> JsonObject:
    return {"metadata": {"version": old["metadata"]["version"] + 1}}
