"""Observations: how users and queues are at this moment, from members, presences and conversations in progress."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from .._definition import JsonObject
from .._filters import fits
from .._intervals import parse
from .._members import QUEUES
from . import route
from .analytics_users import users_named
from .presence import presence_of, system_name
from .routing_status import routing_status_of

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_MEDIA = ("voice", "chat", "email", "message", "callback")


@route("POST /api/v2/analytics/users/observations/query")
def observe_users(call: Call, store: Store) -> object:
    """In how many queues users are, and in how many of them active."""
    if store.invent and not store.objects("/api/v2/users"):
        return store.replies.sample(call)
    results = []
    for user_id in users_named(call, store):
        joined = [store.members.of(queue_id)[user_id]["joined"] for queue_id in store.members.queues_of(user_id)]
        counts = {("oMemberQueues", ""): len(joined), ("oActiveQueues", ""): sum(1 for one in joined if one)}
        results.append({"group": {"userId": user_id}, "data": _data(counts, call)})
    return {"results": results}


@route("POST /api/v2/analytics/queues/observations/query")
def observe_queues(call: Call, store: Store) -> object:
    """The members of queues by what they are, and the conversations that wait and are handled."""
    if store.invent and not store.objects(QUEUES):
        return store.replies.sample(call)
    live = [(_metric(row), str(row["queueId"]), row["mediaType"]) for row in live_sessions(store)]
    results = []
    for queue in store.objects(QUEUES):
        queue_id = str(queue["id"])
        if fits(call.body["filter"], {"queueId": queue_id}):
            results.append({"group": {"queueId": queue_id}, "data": _data(_of_members(store, queue_id), call)})
        for media in _MEDIA:
            if fits(call.body["filter"], {"queueId": queue_id, "mediaType": media}):
                of_media = Counter(name for name, where, kind in live if (where, kind) == (queue_id, media))
                counts = {(name, ""): of_media[name] for name in ("oWaiting", "oInteracting")}
                group = {"queueId": queue_id, "mediaType": media}
                results.append({"group": group, "data": _data(counts, call)})
    return store.replies.declared(call, {"results": [one for one in results if one["data"]]})


def _of_members(store: Store, queue_id: str) -> dict[tuple[str, str], int]:
    members = store.members.of(queue_id)
    counts: Counter[tuple[str, str]] = Counter()
    counts["oMemberUsers", ""], counts["oActiveUsers", ""] = len(members), 0
    for user_id, member in members.items():
        presence = presence_of(store, f"/api/v2/users/{user_id}")["presenceDefinition"]
        presence_id, status = str(presence.get("id", "")), routing_status_of(store, user_id)["status"]
        counts["oUserPresences", presence_id] += 1
        counts["oUserRoutingStatuses", status] += 1
        if member["joined"]:
            counts["oActiveUsers", ""] += 1
            on_queue = system_name(presence) == "ON_QUEUE"
            counts[("oOnQueueUsers", status) if on_queue else ("oOffQueueUsers", presence_id)] += 1
    return dict(counts)


def _metric(row: JsonObject) -> str:
    return "oWaiting" if row["purpose"] == "acd" else "oInteracting" if row["segmentType"] == "interact" else ""


def live_sessions(store: Store) -> Iterator[JsonObject]:
    """A row for every session of a queue or an agent that goes on now, with the segment that it is in."""
    now = store.clock.now()
    for known in store.conversations:
        for participant in known["participants"]:
            for session in participant["sessions"] if participant["purpose"] in ("acd", "agent") else ():
                segments = session["segments"]
                for segment in segments:
                    if _is_between(segment, now):
                        own = {"conversationId": known["conversationId"], "sessionStart": segments[0]["segmentStart"]}
                        queue_id = segment.get("queueId") or segments[0].get("queueId")
                        row = {**participant, **session, **segment, **own, "queueId": queue_id}
                        yield {**row, "activityDate": segment["segmentStart"]}


def _is_between(segment: JsonObject, now: datetime) -> bool:
    if segment["segmentStart"] >= segment["segmentEnd"]:
        return False
    start, end = parse(f"{segment['segmentStart']}/{segment['segmentEnd']}")
    return start <= now < end


def _data(counts: dict[tuple[str, str], int], call: Call) -> list[JsonObject]:
    """The metrics that are asked for; all where none is named, which old definitions allow."""
    asked = call.body.get("metrics")
    return [
        {"metric": metric, **({"qualifier": qualifier} if qualifier else {}), "stats": {"count": count}}
        for (metric, qualifier), count in sorted(counts.items())
        if not asked or metric in asked
    ]
