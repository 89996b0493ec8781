"""Participants of conversations that clients begun: state, wrap-up, attributes and transfers, whatever the medium."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .._answer import Answer
from .._definition import Definition, JsonObject
from .._errors import bad_field, not_found
from .._rules import SYSTEM_WRAP_UPS
from .._samples import stable_id
from . import Handler, family
from .conversations import BASE, end, media_of

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_TRANSFERS = ("replace", "replace/agent", "replace/queue", "replace/external")
_WRAP_UPS = "/api/v2/routing/wrapupcodes"
_ENDED = ("disconnected", "terminated")


@family
def participants(definition: Definition) -> Iterator[tuple[str, Handler]]:
    """What is done to a participant, under each medium and under all conversations; who does not exist is a 404."""
    for media in ["", *media_of(definition)]:
        above = f"{BASE}/{media}/{{conversationId}}" if media else f"{BASE}/{{conversationId}}"
        if media:
            yield f"PATCH {above}", _change_conversation
        one = f"{above}/participants/{{participantId}}"
        session = f"{one}/communications/{{communicationId}}"
        yield from ((f"PATCH {path}", _change) for path in (one, session))
        yield f"PATCH {one}/attributes", _set_attributes
        for path in (one, session):
            yield f"GET {path}/wrapup", _read_wrapup
            yield f"POST {path}/wrapup", _set_wrapup
        yield from ((f"POST {one}/{way}", _transfer) for way in _TRANSFERS)


def _change_conversation(call: Call, store: Store) -> object:
    """A PATCH of the whole conversation; the state `disconnected` lets all take leave."""
    answer = store.conduct(call)
    if call.body.get("state") not in _ENDED:
        return answer
    path, _, conversation_id = call.path.rpartition("/")
    end(store, path, conversation_id)
    return Answer(store.replies.of(call, store.find(path, conversation_id)), "stored")


def _change(call: Call, store: Store) -> object:
    place = find_place(call, store)
    if place is None:
        return store.conduct(call)
    changed = {name: value for name, value in call.body.items() if value is not None}
    _check_code(store, changed.get("wrapup") or {})
    state = changed.get("state")
    if state in _ENDED:
        changed |= {"endTime": store.clock.text(), "disconnectType": "client"}
    elif state == "connected":
        changed["connectedTime"] = store.clock.text()
    write_person(call, store, place, changed)
    return Answer(store.replies.of(call, changed), "stored")


def _set_attributes(call: Call, store: Store) -> object:
    place = find_place(call, store)
    if place is None:
        return store.conduct(call)
    attributes = {**find_person(call, store, place).get("attributes", {}), **(call.body.get("attributes") or {})}
    write_person(call, store, place, {"attributes": attributes})
    return Answer(store.replies.of(call, {"attributes": attributes}), "stored")


def _set_wrapup(call: Call, store: Store) -> object:
    place = find_place(call, store)
    if place is None:
        return store.conduct(call)
    _check_code(store, call.body)
    write_person(call, store, place, {"wrapup": call.body})
    return Answer(store.replies.of(call, call.body), "stored")


def _check_code(store: Store, wrapup: JsonObject) -> None:
    """See that a wrap-up code is there.

    Raises ApiError: 400.
    """
    code = wrapup.get("code")
    if code and code not in SYSTEM_WRAP_UPS and not store.invent and not store.knows(_WRAP_UPS, str(code)):
        raise bad_field("code", "there is no such wrap-up code")


def _read_wrapup(call: Call, store: Store) -> object:
    place = find_place(call, store)
    if place is None:
        return store.conduct(call)
    wrapup = find_person(call, store, place).get("wrapup")
    if wrapup is None:
        raise not_found()
    return Answer(store.replies.of(call, wrapup), "stored")


def _transfer(call: Call, store: Store) -> object:
    """The participant leaves, and who is named comes: a queue, a user or an address.

    Raises ApiError: 400 where nobody is named, 404 for a queue or a user that is not there.
    """
    place = find_place(call, store)
    if place is None:
        return store.conduct(call)
    person, now = find_person(call, store, place), store.clock.text()
    write_person(call, store, place, {"state": "disconnected", "endTime": now, "disconnectType": "transfer"})
    known = store.find(place, call.path_values["conversationId"])
    number = len(known["participants"])
    coming = {"id": stable_id(f"{person['id']}/{number}"), "startTime": now, **target_of(call.body, store, now)}
    store.change(place, str(known["id"]), {"participants": [*known["participants"], coming]})
    return Answer(store.replies.of(call, {}), "stored")


def target_of(body: JsonObject, store: Store, now: str) -> JsonObject:
    """Queues wait for nobody and users are rung: one is connected, the other alerts."""
    for name, purpose, path, state in (
        ("queueId", "acd", "/api/v2/routing/queues", "connected"),
        ("userId", "agent", "/api/v2/users", "alerting"),
    ):
        if body.get(name):
            if not store.invent and not store.knows(path, str(body[name])):
                raise not_found()
            since = {"connectedTime": now} if state == "connected" else {}
            return {"purpose": purpose, name[:-2]: {"id": str(body[name])}, "state": state, **since}
    if not body.get("address"):
        raise bad_field("userId", "or another target of the transfer is missing")
    return {"purpose": "external", "address": str(body["address"]), "state": "dialing"}


def find_place(call: Call, store: Store) -> str | None:
    """The collection of the conversation; None where an inventive simulator was asked for one that nobody began.

    Raises ApiError: 404 for a conversation or a participant that is not there.
    """
    conversation_id = call.path_values["conversationId"]
    template = call.operation.path.partition("/{")[0]
    places = [template] if template != BASE else [f"{BASE}/{media}" for media in media_of(store.definition)]
    for place in places:
        known = store.memory.collection(place).get(conversation_id, {})
        if any(one.get("id") == call.path_values["participantId"] for one in known.get("participants", ())):
            return place
    if store.invent:
        return None
    raise not_found()


def find_person(call: Call, store: Store, place: str) -> JsonObject:
    """The participant that the path names."""
    known = store.find(place, call.path_values["conversationId"])
    found: JsonObject = next(one for one in known["participants"] if one.get("id") == call.path_values["participantId"])
    return found


def write_person(call: Call, store: Store, place: str, fields: JsonObject) -> None:
    """Write fields of the participant that the path names."""
    wanted = call.path_values["participantId"]
    known = store.find(place, call.path_values["conversationId"])
    people = [{**one, **fields} if one.get("id") == wanted else one for one in known["participants"]]
    store.change(place, str(known["id"]), {"participants": people})
