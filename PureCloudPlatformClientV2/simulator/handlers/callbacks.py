"""Callbacks that clients began: another time, agent or queue, and the end, one by one and in bulk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._answer import Answer
from .._definition import JsonObject
from .._errors import ApiError
from .._samples import stable_id
from . import route
from .conversations import BASE, end
from .participants import target_of

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_PATH = f"{BASE}/callbacks"


@route(f"PATCH {_PATH}")
def change_one(call: Call, store: Store) -> object:
    """Change a callback.

    Raises ApiError: 404 for one that nobody began, and for an agent or a queue that is not there.
    """
    if store.invent and not store.knows(_PATH, call.body["conversationId"]):
        return store.replies.sample(call)
    return Answer(store.replies.of(call, _changed(store, call.body)), "stored")


@route(f"POST {_PATH}/bulk/update")
def change_several(call: Call, store: Store) -> object:
    """Change callbacks, and tell of each what became of it."""
    if store.invent:
        return store.replies.sample(call)
    results: list[JsonObject] = []
    for one in call.body["patchCallbackRequests"]:
        try:
            results.append({"id": one["conversationId"], "success": True, "entity": _changed(store, one)})
        except ApiError as error:
            told = {"code": error.code, "message": error.message}
            results.append({"id": one["conversationId"], "success": False, "error": told})
    wrong = [index for index, one in enumerate(results) if not one["success"]]
    return Answer({"results": results, "errorCount": len(wrong), "errorIndexes": wrong}, "stored")


def _changed(store: Store, asked: JsonObject) -> JsonObject:
    conversation_id, now = str(asked["conversationId"]), store.clock.text()
    people = list(store.find(_PATH, conversation_id).get("participants", ()))
    for name, value in (("queueId", asked.get("queueId")), ("userId", asked.get("agentId"))):
        if not value:
            continue
        target = {**target_of({name: value}, store, now), "state": "connected"}
        same = [one for one in people if one["purpose"] == target["purpose"]]
        if same:
            people[people.index(same[-1])] = {**same[-1], **target}
        else:
            people.append({"id": stable_id(f"{conversation_id}/{len(people)}"), "startTime": now, **target})
    if asked.get("callbackScheduledTime"):
        people = [{**one, "callbackScheduledTime": asked["callbackScheduledTime"]} for one in people]
    store.change(_PATH, conversation_id, {"participants": people})
    reference = {"id": conversation_id, "selfUri": f"{BASE}/{conversation_id}"}
    return {"conversation": reference, "callbackIdentifiers": [{"type": "ACD", "id": conversation_id}]}


@route(f"POST {_PATH}/bulk/disconnect")
def disconnect_callbacks(call: Call, store: Store) -> object:
    """End several callbacks, all or none.

    Raises ApiError: 404 for one that nobody began.
    """
    ids = [str(one["conversationId"]) for one in call.body["callbackDisconnectIdentifiers"]]
    if not store.invent:
        for conversation_id in ids:
            store.find(_PATH, conversation_id)
    for conversation_id in ids:
        end(store, _PATH, conversation_id)
    return Answer(None, "stored")
