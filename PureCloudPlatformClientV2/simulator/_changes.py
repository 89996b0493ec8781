"""Which events belong to a change that a client makes, for the topics that people use most."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from ._answer import Answer
from ._definition import JsonObject
from .handlers.routing_status import routing_status_of

if TYPE_CHECKING:
    from ._store import Store
    from ._validation import Call

Events = Iterator[tuple[str, JsonObject]]
_USERS = "/api/v2/users"
_MEMBERS = ("/api/v2/routing/queues/{queueId}/members", "/api/v2/routing/queues/{queueId}/users")
_CONVERSATIONS = "/api/v2/conversations"
_MEDIA = ("calls", "callbacks", "chats", "emails", "messages")


def events_after(call: Call, answer: Answer, store: Store) -> Events:
    """Topic and body of every event that belongs to a call that has succeeded; the lock of the store is held."""
    found = _CHANGES.get((call.operation.method, call.operation.path))
    if found is not None:
        yield from found(call, answer, store)
    elif call.operation.path.startswith(f"{_CONVERSATIONS}/") and call.operation.method != "GET":
        yield from _changed_conversation(call, answer, store)
    for user_id in answer.routing_changed:
        yield from _routing_events(user_id, routing_status_of(store, user_id))


def _presence(call: Call, answer: Answer, store: Store) -> Events:
    return _presence_events(call.path_values["userId"], answer.value)


def _presences(call: Call, answer: Answer, store: Store) -> Events:
    for value in answer.value or ():
        yield from _presence_events(str(value.get("id")), value)


def _presence_events(user_id: str, value: JsonObject) -> Events:
    definition = _part(value.get("presenceDefinition") or {}, "id", "systemPresence")
    body = {**_part(value, "source", "primary", "message", "modifiedDate"), "presenceDefinition": definition}
    yield f"v2.users.{user_id}.presence", body
    shown = {"presenceDefinition": definition, **_part(value, "modifiedDate")}
    if value.get("message") is not None:
        shown["presenceMessage"] = value["message"]
    yield f"v2.users.{user_id}.activity", {"id": user_id, "presence": shown}


def _routing_status(call: Call, answer: Answer, store: Store) -> Events:
    return _routing_events(call.path_values["userId"], answer.value or {})


def _routing_events(user_id: str, status: JsonObject) -> Events:
    body = {"id": user_id, "routingStatus": _part(status, "status", "startTime")}
    yield f"v2.users.{user_id}.routingStatus", body
    yield f"v2.users.{user_id}.activity", body


def _members(call: Call, answer: Answer, store: Store) -> Events:
    queue_id = call.path_values["queueId"]
    members = store.members.of(queue_id)
    named = [str(one.get("id")) for one in call.body] if isinstance(call.body, list) else [call.path_values["memberId"]]
    for user_id in named:
        yield _member_event(queue_id, user_id, members.get(user_id))


def _queues_of_user(call: Call, answer: Answer, store: Store) -> Events:
    user_id = call.path_values["userId"]
    named = [str(one.get("id")) for one in call.body] if isinstance(call.body, list) else [call.path_values["queueId"]]
    for queue_id in named:
        yield _member_event(queue_id, user_id, store.members.of(queue_id).get(user_id))


def _member_event(queue_id: str, user_id: str, member: JsonObject | None) -> tuple[str, JsonObject]:
    joined = bool(member and member.get("joined"))
    body = {"id": user_id, "user": {"id": user_id}, "queueId": queue_id, "joined": joined}
    return f"v2.routing.queues.{queue_id}.users", body


def _conversation(media: str) -> Callable[[Call, Answer, Store], Events]:
    def events(call: Call, answer: Answer, store: Store) -> Events:
        value = answer.value or {}
        conversation_id = str(value.get("id") or (value.get("conversation") or {}).get("id"))
        body = call.body if isinstance(call.body, dict) else {}
        queue_ids = {str(body[name]) for name in ("queueId", "callFromQueueId", "callQueueId") if body.get(name)}
        users = {str(body["callUserId"])} if body.get("callUserId") else set(store.hidden.get(_USERS, {}))
        participant: JsonObject = {"purpose": "agent"}
        for owner, ids in (("users", users), ("routing.queues", queue_ids)):
            name = "userId" if owner == "users" else "queueId"
            for one in sorted(ids):
                event = {"id": conversation_id, "participants": [{**participant, name: one}]}
                yield f"v2.{owner}.{one}.conversations", event
                media_event = {"id": conversation_id, "participants": [{"purpose": "agent", **_reference(name, one)}]}
                yield f"v2.{owner}.{one}.conversations.{media}", media_event

    return events


def _changed_conversation(call: Call, answer: Answer, store: Store) -> Events:
    """The conversation with all who take part, told to each user and queue of it."""
    wanted = call.path_values.get("conversationId")
    for media in _MEDIA if wanted else ():
        known = store.memory.collection(f"{_CONVERSATIONS}/{media}").get(wanted or "")
        people = (known or {}).get("participants") or ()
        whole = {"id": wanted, "participants": [_person(one, media) for one in people]}
        shown = [_part(one, "id", "purpose", "state", "connectedTime", "endTime", "user", "queue") for one in people]
        for owner, name in (("users", "user"), ("routing.queues", "queue")):
            for object_id in sorted({str(one[name]["id"]) for one in people if one.get(name)}):
                yield f"v2.{owner}.{object_id}.conversations", whole
                yield f"v2.{owner}.{object_id}.conversations.{media}", {"id": wanted, "participants": shown}


def _person(one: JsonObject, media: str) -> JsonObject:
    ids = {f"{name}Id": one[name]["id"] for name in ("user", "queue") if one.get(name)}
    session = _part(one, "id", "state", "held", "muted", "disconnectType")
    return {**_part(one, "id", "purpose", "connectedTime", "endTime", "attributes"), **ids, media: [session]}


def _reference(name: str, object_id: str) -> JsonObject:
    return {name.removesuffix("Id"): {"id": object_id}}


def _part(value: Any, *names: str) -> JsonObject:
    return {name: value[name] for name in names if value.get(name) is not None}


_CHANGES: dict[tuple[str, str], Callable[[Call, Answer, Store], Events]] = {
    ("PATCH", "/api/v2/users/{userId}/presences/purecloud"): _presence,
    ("PATCH", "/api/v2/users/{userId}/presences/{sourceId}"): _presence,
    ("PUT", "/api/v2/users/presences/bulk"): _presences,
    ("PUT", "/api/v2/users/{userId}/routingstatus"): _routing_status,
    **{(method, path): _members for method in ("POST", "PATCH") for path in _MEMBERS},
    **{(method, f"{path}/{{memberId}}"): _members for method in ("PATCH", "DELETE") for path in _MEMBERS},
    ("PATCH", "/api/v2/users/{userId}/queues"): _queues_of_user,
    ("PATCH", "/api/v2/users/{userId}/queues/{queueId}"): _queues_of_user,
    **{("POST", f"/api/v2/conversations/{media}"): _conversation(media) for media in _MEDIA},
}
