"""Conversations that clients begin: whatever the medium, their id can be read under it and under all conversations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .._answer import Answer
from .._definition import Definition, JsonObject
from .._errors import not_found
from .._resources import resources_of
from .._samples import stable_id
from . import Handler, family, route

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

BASE = "/api/v2/conversations"
# Operations that begin a conversation elsewhere than at the collection of its medium.
_ELSEWHERE = {
    "/api/v2/webchat/guest/conversations": "chats",
    f"{BASE}/{{conversationId}}/cobrowse": "cobrowsesessions",
}
_OF_PEOPLE = (
    *("id", "name", "purpose", "address", "startTime", "connectedTime", "endTime", "attributes", "wrapup"),
    *("monitoredParticipantId", "coachedParticipantId", "bargedParticipantId", "consultParticipantId"),
)
_OF_SESSIONS = ("held", "muted", "recording", "confined", "disconnectType", "wrapup")
_OF_CALLBACKS = ("callbackNumbers", "callbackUserName", "callbackScheduledTime")


@family
def beginnings(definition: Definition) -> Iterator[tuple[str, Handler]]:
    """Every POST that begins a conversation of a medium: the medium itself, or `agentless` below it."""
    for media in media_of(definition):
        for path in (f"{BASE}/{media}", f"{BASE}/{media}/agentless"):
            yield f"POST {path}", _Begin(media)
    for path, media in _ELSEWHERE.items():
        if media in media_of(definition):
            yield f"POST {path}", _Begin(media)


def media_of(definition: Definition) -> list[str]:
    """The media whose conversations can be begun and read, as paths name them."""
    found = []
    for path in resources_of(definition).collections:
        above, _, media = path.rpartition("/")
        if above == BASE and f"{path}/{{conversationId}}" in definition.operations:
            found.append(media)
    return found


@dataclass(frozen=True)
class _Begin:
    media: str

    def __call__(self, call: Call, store: Store) -> object:
        path = f"{BASE}/{self.media}"
        collection = store.resources.collections[path]
        given = call.path_values.get("conversationId")
        conversation_id = given or stable_id(f"{path}#{store.memory.next_number()}")
        body = call.body if isinstance(call.body, dict) else {}
        named = {**body, "participants": _participants(store, body, conversation_id), "id": conversation_id}
        made = store.collections.rewrite(path, collection, conversation_id, named, None)
        reference = {"id": conversation_id, "selfUri": f"{BASE}/{conversation_id}"}
        said: JsonObject = {"conversation": reference, "conversationId": conversation_id, "id": conversation_id}
        said["callbackIdentifiers"] = [{"type": "ACD", "id": conversation_id}]
        same = call.operation.response_schema == collection.entity_schema
        return Answer(made if same else store.replies.of(call, {**body, **made, **said}), "stored")


def _participants(store: Store, body: JsonObject, conversation_id: str) -> list[JsonObject]:
    """The customer, the queue if one is named, and the user of the token."""
    people: list[tuple[str, JsonObject]] = [("customer", {})]
    queue_id = body.get("queueId") or body.get("callFromQueueId") or body.get("callQueueId")
    if queue_id:
        people.append(("acd", {"queue": {"id": str(queue_id)}}))
    people += [("agent", {"user": {"id": user_id}}) for user_id in store.hidden.get("/api/v2/users", {})]
    own = {name: body[name] for name in _OF_CALLBACKS if body.get(name) is not None}
    now = store.clock.text()
    return [
        {"id": stable_id(f"{conversation_id}/{purpose}"), "purpose": purpose, "state": "connected",
         "startTime": now, "connectedTime": now, **more, **own}
        for purpose, more in people
    ]  # fmt: skip


@route(f"GET {BASE}/{{conversationId}}")
def read_one(call: Call, store: Store) -> object:
    """A conversation of any medium, or one of the facts.

    Raises ApiError: 404 for one that nobody began.
    """
    wanted = call.path_values["conversationId"]
    shown = next((one for one in _all(store) if one["id"] == wanted), None) or _of_facts(store, wanted)
    if shown is not None:
        return Answer(store.replies.of(call, shown), "stored")
    if not store.invent:
        raise not_found()
    return store.conduct(call)


@route(f"GET {BASE}")
def read_all(call: Call, store: Store) -> object:
    """The conversations that clients began."""
    found = list(_all(store))
    return store.conduct(call) if store.invent and not found else Answer(store.replies.page(call, found), "stored")


def _all(store: Store) -> Iterator[JsonObject]:
    seen: dict[str, JsonObject] = {}
    for media in media_of(store.definition):
        for one in store.objects(f"{BASE}/{media}"):
            seen.setdefault(str(one["id"]), _whole(store, media, one))
    yield from seen.values()


def _whole(store: Store, media: str, one: JsonObject) -> JsonObject:
    people = [_participant(media, person) for person in one.get("participants") or ()]
    started = min((person["startTime"] for person in people if person.get("startTime")), default=store.clock.text())
    whole = {"id": str(one["id"]), "selfUri": f"{BASE}/{one['id']}", "startTime": started, "participants": people}
    if people and all(person.get("endTime") for person in people):
        whole["endTime"] = max(person["endTime"] for person in people)
    return {**one, **whole}


def _participant(media: str, person: JsonObject) -> JsonObject:
    whole: JsonObject = {name: person[name] for name in _OF_PEOPLE if person.get(name) is not None}
    for name in ("user", "queue"):
        if person.get(name):
            whole[f"{name}Id"] = person[name]["id"]
    more: JsonObject = {name: person[name] for name in (*_OF_CALLBACKS, *_OF_SESSIONS) if person.get(name) is not None}
    return {**whole, media: [{"id": person["id"], "state": person.get("state", "connected"), **more}]}


def _of_facts(store: Store, wanted: str) -> JsonObject | None:
    known = next((one for one in store.conversations if one["conversationId"] == wanted), None)
    if known is None:
        return None
    people: list[Any] = []
    for one in known["participants"]:
        session = one["sessions"][0]
        first, last = session["segments"][0], session["segments"][-1]
        person = {"id": one["participantId"], "purpose": one["purpose"], "name": one.get("participantName")}
        person |= {"userId": one.get("userId"), "queueId": first.get("queueId")}
        person |= {"startTime": first["segmentStart"], "endTime": last["segmentEnd"]}
        people.append({name: value for name, value in person.items() if value is not None})
    times = {"startTime": known["conversationStart"], "endTime": known["conversationEnd"]}
    return {"id": wanted, "selfUri": f"{BASE}/{wanted}", "participants": people, **times}


@route(f"POST {BASE}/{{conversationId}}/disconnect")
def disconnect(call: Call, store: Store) -> object:
    """End a conversation of any medium.

    Raises ApiError: 404 for one that nobody began.
    """
    wanted = call.path_values["conversationId"]
    places = [path for media in media_of(store.definition) if store.knows(path := f"{BASE}/{media}", wanted)]
    if not places and not store.invent and _of_facts(store, wanted) is None:
        raise not_found()
    for path in places:
        end(store, path, wanted)
    return store.replies.sample(call)


def end(store: Store, path: str, conversation_id: str) -> None:
    """Let all take leave who are still connected."""
    known = store.memory.collection(path).get(conversation_id)
    if known is not None:
        gone = {"state": "disconnected", "endTime": store.clock.text()}
        people = [one if one.get("endTime") else {**one, **gone} for one in known.get("participants") or ()]
        store.change(path, conversation_id, {"participants": people})
