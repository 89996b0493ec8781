"""Members of queues: a user's queues and a queue's users are two views of one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._answer import Answer
from .._definition import JsonObject
from .._errors import bad_field, not_found
from .._members import QUEUES
from .._pages import listing_of
from .._selection import select
from . import route
from .users import present_user

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_PATHS = ("/api/v2/routing/queues/{queueId}/members", "/api/v2/routing/queues/{queueId}/users")


@route(*(f"GET {path}" for path in _PATHS))
def list_members(call: Call, store: Store) -> object:
    """The members of a queue with their names."""
    store.check_parents(call)
    if store.invent and call.path_values["queueId"] not in store.memory.collection(QUEUES):
        return store.replies.sample(call)
    members = [member(store, call, user_id) for user_id in store.members.of(call.path_values["queueId"])]
    listing = listing_of(store.definition, call.operation.response_schema)
    chosen = select(store.definition, listing.entity_schema if listing else {}, members, call)
    return Answer(store.replies.page(call, list(chosen)), "stored")


def member(store: Store, call: Call, user_id: str) -> JsonObject:
    """One member as the platform shows it."""
    queue_id = call.path_values["queueId"]
    user = present_user(store, user_id, call.query.get("expand", ()))
    return {
        "id": user_id,
        "name": user.get("name", ""),
        "user": user,
        **store.members.of(queue_id)[user_id],
        "memberBy": "user",
        "selfUri": f"{QUEUES}/{queue_id}/members/{user_id}",
    }


@route(*(f"POST {path}" for path in _PATHS))
def add_members(call: Call, store: Store) -> object:
    """Add users to a queue, or take them out with `delete=true`."""
    store.check_parents(call)
    ids = [str(one.get("id")) for one in call.body]
    if call.query.get("delete"):
        store.members.remove(call.path_values["queueId"], ids)
        return None
    for index, user_id in enumerate(ids):
        if user_id not in store.memory.collection("/api/v2/users") and not store.invent:
            raise bad_field(f"[{index}].id", "there is no such user")
    store.members.add(call.path_values["queueId"], ids)
    return None


@route(*(f"PATCH {path}" for path in _PATHS))
def change_members(call: Call, store: Store) -> object:
    """Let several members join or leave, or change their ring."""
    store.check_parents(call)
    for one in call.body:
        change_member(call, store, str(one.get("id")), one)
    changed = [
        str(one.get("id")) for one in call.body if one.get("id") in store.members.of(call.path_values["queueId"])
    ]
    return store.replies.page(call, [member(store, call, user_id) for user_id in changed])


def change_member(call: Call, store: Store, user_id: str, data: JsonObject) -> None:
    """Change one member.

    Raises ApiError: 404 for a user who is not in the queue.
    """
    queue_id = call.path_values["queueId"]
    if user_id in store.members.of(queue_id):
        store.members.change(queue_id, user_id, data)
    elif not store.invent:
        raise not_found()


@route(
    "PATCH /api/v2/routing/queues/{queueId}/members/{memberId}",
    "PATCH /api/v2/routing/queues/{queueId}/users/{memberId}",
    "DELETE /api/v2/routing/queues/{queueId}/members/{memberId}",
    "DELETE /api/v2/routing/queues/{queueId}/users/{memberId}",
)
def one_member(call: Call, store: Store) -> object:
    """Change or remove one member."""
    queue_id, user_id = call.path_values["queueId"], call.path_values["memberId"]
    store.check_parents(call)
    if user_id not in store.members.of(queue_id):
        if store.invent:
            return Answer(store.replies.sample(call).value, "sample")
        raise not_found()
    if call.operation.method == "PATCH":
        store.members.change(queue_id, user_id, call.body)
        return store.replies.of(call, member(store, call, user_id))
    store.members.remove(queue_id, [user_id])
    return None


@route("GET /api/v2/users/{userId}/queues")
def queues_of_user(call: Call, store: Store) -> object:
    """The queues of a user, with whether the user has joined them."""
    store.check_parents(call)
    user_id = call.path_values["userId"]
    queues = [_user_queue(store, call, queue_id, user_id) for queue_id in store.members.queues_of(user_id)]
    joined = call.query.get("joined")
    return store.replies.page(call, [one for one in queues if joined is None or one["joined"] == joined])


@route("PATCH /api/v2/users/{userId}/queues")
def join_queues(call: Call, store: Store) -> object:
    """Let a user join queues or leave them for a while."""
    store.check_parents(call)
    user_id, changed = call.path_values["userId"], []
    for one in call.body:
        queue_id = str(one.get("id"))
        if user_id in store.members.of(queue_id):
            store.members.change(queue_id, user_id, one)
            changed.append(_user_queue(store, call, queue_id, user_id))
        elif not store.invent:
            raise not_found()
    return store.replies.page(call, changed)


def _user_queue(store: Store, call: Call, queue_id: str, user_id: str) -> Any:
    queue = store.find(QUEUES, queue_id)
    return {**queue, "joined": store.members.of(queue_id)[user_id]["joined"]}
