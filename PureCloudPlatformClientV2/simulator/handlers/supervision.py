"""Who joins a participant of a conversation: a supervisor who monitors, coaches or barges in, or who is consulted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .._answer import Answer
from .._definition import Definition, JsonObject
from .._errors import not_found
from .._samples import stable_id
from . import Handler, family
from .conversations import BASE, media_of
from .participants import find_person, find_place, target_of, write_person
from .users import user_of_tokens

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

# What is asked for, and the field of who joins that tells whom it is about.
_FIELDS = {"monitor": "monitoredParticipantId", "coach": "coachedParticipantId", "barge": "bargedParticipantId"}
_CONSULT = "consultParticipantId"


@family
def supervision(definition: Definition) -> Iterator[tuple[str, Handler]]:
    """All of it, under every medium that has it."""
    for media in media_of(definition):
        one = f"{BASE}/{media}/{{conversationId}}/participants/{{participantId}}"
        yield from ((f"POST {one}/{way}", _supervise) for way in _FIELDS)
        yield f"POST {one}/consult", _consult
        yield f"PATCH {one}/consult", _consulted
        yield f"DELETE {one}/consult", _end_consult


def _supervise(call: Call, store: Store) -> object:
    """The user of the token joins."""
    place = find_place(call, store)
    if place is None:
        return store.conduct(call)
    field = _FIELDS[call.operation.path.rpartition("/")[2]]
    me = user_of_tokens(store)
    user = {} if me is None else {"user": {"id": me["id"]}}
    _join(
        call, store, place, {"purpose": "user", "state": "connected", **user, field: call.path_values["participantId"]}
    )
    return Answer(store.replies.of(call, {}), "stored")


def _consult(call: Call, store: Store) -> object:
    """The destination is rung, or connected where it is a queue; both sides name each other.

    Raises ApiError: 404 for a queue or a user that is not there.
    """
    place = find_place(call, store)
    if place is None:
        return store.conduct(call)
    person_id, now = call.path_values["participantId"], store.clock.text()
    coming = _join(call, store, place, {**target_of(call.body["destination"], store, now), _CONSULT: person_id})
    write_person(call, store, place, {_CONSULT: coming})
    return Answer(store.replies.of(call, {"destinationParticipantId": coming}), "stored")


def _consulted(call: Call, store: Store) -> object:
    place = find_place(call, store)
    if place is None:
        return store.conduct(call)
    return Answer(store.replies.of(call, {"destinationParticipantId": _asked(call, store, place)}), "stored")


def _end_consult(call: Call, store: Store) -> object:
    """Who was asked leaves."""
    place = find_place(call, store)
    if place is None:
        return store.conduct(call)
    asked = _asked(call, store, place)
    known = store.find(place, call.path_values["conversationId"])
    gone = {"state": "disconnected", "endTime": store.clock.text()}
    people = [{**one, **gone} if one.get("id") == asked else one for one in known["participants"]]
    for one in people:
        if one.get("id") == call.path_values["participantId"]:
            one.pop(_CONSULT)
    store.change(place, str(known["id"]), {"participants": people})
    return Answer(None, "stored")


def _asked(call: Call, store: Store, place: str) -> str:
    """Whom the participant consults.

    Raises ApiError: 404 for nobody.
    """
    asked = find_person(call, store, place).get(_CONSULT)
    if asked is None:
        raise not_found()
    return str(asked)


def _join(call: Call, store: Store, place: str, fields: JsonObject) -> str:
    known, now = store.find(place, call.path_values["conversationId"]), store.clock.text()
    people = known["participants"]
    since = {"connectedTime": now} if fields["state"] == "connected" else {}
    coming: JsonObject = {"id": stable_id(f"{known['id']}/{len(people)}"), "startTime": now, **since, **fields}
    store.change(place, str(known["id"]), {"participants": [*people, coming]})
    return str(coming["id"])
