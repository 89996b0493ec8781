"""Activity at this moment, grouped and filtered: of queues, users, conversations and agents, from what is so now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from .._definition import JsonObject
from .._filters import fits
from .._members import QUEUES
from . import route
from .observations import live_sessions
from .presence import USERS, presence_of, system_name
from .routing_status import routing_status_of
from .users import TEAMS

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_BASE = "/api/v2/analytics"
Counts = Callable[[JsonObject], bool]

_OF_ROUTING: dict[str, Counts] = {
    "oMemberUsers": lambda _: True,
    "oUserPresences": lambda _: True,
    "oUserRoutingStatuses": lambda _: True,
    "oActiveUsers": lambda row: row["joined"],
    "oOnQueueUsers": lambda row: row["joined"] and row["systemPresence"] == "ON_QUEUE",
    "oOffQueueUsers": lambda row: row["joined"] and row["systemPresence"] != "ON_QUEUE",
}
_OF_TEAMS: dict[str, Counts] = {
    "oTeamPresences": lambda _: True,
    "oTeamRoutingStatuses": lambda _: True,
    "oTeamOnQueueUsers": lambda row: row["systemPresence"] == "ON_QUEUE",
    "oTeamOffQueueUsers": lambda row: row["systemPresence"] != "ON_QUEUE",
}
_OF_USERS: dict[str, Counts] = {"oMemberQueues": lambda _: True, "oActiveQueues": lambda row: row["joined"]}


@route(f"POST {_BASE}/routing/activity/query")
def of_queues(call: Call, store: Store) -> object:
    """How many users are members of queues, and what they are just now."""
    return _answer(call, store, list(_members(store)), "userId", _OF_ROUTING)


@route(f"POST {_BASE}/users/activity/query")
def of_users(call: Call, store: Store) -> object:
    """In how many queues users are."""
    return _answer(call, store, list(_members(store)), "queueId", _OF_USERS)


@route(f"POST {_BASE}/teams/activity/query")
def of_teams(call: Call, store: Store) -> object:
    """How many members teams have, and what they are just now."""
    return _answer(call, store, list(_team_members(store)), "userId", _OF_TEAMS)


@route(f"POST {_BASE}/conversations/activity/query")
def of_conversations(call: Call, store: Store) -> object:
    """The conversations that wait or are handled just now; nothing alerts here."""
    metrics: dict[str, Counts] = {
        "oWaiting": lambda row: bool(row["purpose"] == "acd"),
        "oInteracting": lambda row: bool(row["purpose"] == "agent" and row["segmentType"] == "interact"),
        "oAlerting": lambda _: False,
    }
    return _answer(call, store, list(live_sessions(store)), "conversationId", metrics)


def _members(store: Store) -> Iterator[JsonObject]:
    """A row for each member of each queue."""
    users: dict[str, JsonObject] = {}
    for queue in store.objects(QUEUES):
        for user_id, member in store.members.of(str(queue["id"])).items():
            if user_id not in users:
                users[user_id] = _state(store, user_id)
            joined = member["joined"]
            status = "active" if joined else "inactive"
            yield {**users[user_id], "queueId": str(queue["id"]), "joined": joined, "queueMembershipStatus": status}


def _team_members(store: Store) -> Iterator[JsonObject]:
    """A row for each member of each team, and for each queue that the member is in."""
    queues: dict[str, list[JsonObject]] = defaultdict(list)
    for row in _members(store):
        queues[row["userId"]].append(row)
    for team in store.objects(TEAMS):
        for user_id in store.memory.collection(f"{TEAMS}/{team['id']}/members"):
            if store.knows(USERS, user_id):
                for row in queues.get(user_id) or [_state(store, user_id)]:
                    since = row.get("presenceDate") or row.get("routingStatusDate") or store.clock.text()
                    yield {**row, "teamId": str(team["id"]), "activityDate": since}


def _state(store: Store, user_id: str) -> JsonObject:
    presence, routing = presence_of(store, f"{USERS}/{user_id}"), routing_status_of(store, user_id)
    state = {
        "userId": user_id,
        "systemPresence": system_name(presence["presenceDefinition"]),
        "organizationPresenceId": presence["presenceDefinition"].get("id"),
        "presenceDate": presence.get("modifiedDate"),
        "routingStatus": routing["status"],
        "routingStatusDate": routing.get("startTime"),
    }
    return {name: value for name, value in state.items() if value is not None}


def _answer(call: Call, store: Store, rows: list[JsonObject], counted: str, metrics: dict[str, Counts]) -> object:
    """What is counted are different values of one dimension, in each group."""
    if store.invent and not rows:
        return store.replies.sample(call)
    by = call.body.get("groupBy") or ()
    groups: dict[tuple[str, ...], list[JsonObject]] = defaultdict(list)
    for row in rows:
        if not call.body.get("filter") or fits(call.body["filter"], row):
            groups[tuple(str(row.get(name, "")) for name in by)].append(row)
    if not by:
        groups.setdefault((), [])
    known = _fields_of_details(call, store)
    results = []
    for group, members in groups.items():
        one: JsonObject = {"group": dict(zip(by, group, strict=True)), "data": [], "truncated": False}
        shown: list[JsonObject] = []
        for asked in call.body.get("metrics", ()):
            name = asked["metric"]
            hits = [row for row in members if metrics[name](row)] if name in metrics else []
            one["data"].append({"metric": name, "count": len({row[counted] for row in hits})})
            if asked.get("details"):
                shown += [_declared({**row, "metric": name}, known) for row in hits]
        results.append({**one, "entities": shown} if shown else one)
    order = str(call.body.get("order", ""))
    if order in ("asc", "desc"):
        results.sort(key=lambda one: one["data"][0]["count"] if one["data"] else 0, reverse=order == "desc")
    return {"results": results, "entityIdDimension": counted}


def _fields_of_details(call: Call, store: Store) -> JsonObject:
    """What the answer may tell of each user, queue or conversation that it has counted."""
    result = store.definition.resolve(call.operation.response_schema or {})["properties"]["results"]["items"]
    entity = store.definition.resolve(result)["properties"].get("entities", {}).get("items", {})
    fields: JsonObject = store.definition.resolve(entity).get("properties", {})
    return fields


def _declared(row: JsonObject, known: Iterable[str]) -> JsonObject:
    return {name: row[name] for name in known if name in row}


@route(f"POST {_BASE}/agents/status/counts")
def status_counts(call: Call, store: Store) -> object:
    """How many sessions of agents are in which segment."""
    if store.invent and not store.conversations:
        return store.replies.sample(call)
    counts: dict[str, int] = defaultdict(int)
    for sessions in _agents(call, store).values():
        for session in sessions:
            counts[session["segmentType"]] += 1
    return {"counts": [{"segmentType": kind, "count": count} for kind, count in sorted(counts.items())]}


@route(f"POST {_BASE}/agents/status/query")
def status(call: Call, store: Store) -> object:
    """The agents that have a session, with their sessions."""
    if store.invent and not store.conversations:
        return store.replies.sample(call)
    found = []
    for user_id, sessions in _agents(call, store).items():
        user = store.memory.collection(USERS).get(user_id, {})
        one = {"userId": user_id, "userName": user.get("name"), "divisionId": user.get("division", {}).get("id")}
        shown = {name: value for name, value in one.items() if value}
        found.append({**shown, "sessionCount": len(sessions), "sessions": [_session(one) for one in sessions]})
    if call.body.get("userOrderBy") == "userName":
        found.sort(key=lambda one: str(one.get("userName", "")), reverse=call.body.get("userOrder") == "desc")
    return {"entities": found}


def _agents(call: Call, store: Store) -> dict[str, list[JsonObject]]:
    """The sessions of agents that the filters leave, by agent."""
    found: dict[str, list[JsonObject]] = defaultdict(list)
    users: dict[str, bool] = {}
    for row in live_sessions(store):
        user_id = str(row.get("userId", ""))
        if row["purpose"] != "agent" or not user_id:
            continue
        if user_id not in users:
            users[user_id] = _chosen(call.body.get("userFilter"), store, user_id)
        session = {**row, "originatingDirection": row.get("direction"), "routedQueueId": row.get("queueId")}
        if users[user_id] and (not call.body.get("sessionFilter") or fits(call.body["sessionFilter"], session)):
            found[user_id].append(session)
    return found


def _chosen(user_filter: JsonObject | None, store: Store, user_id: str) -> bool:
    if not user_filter:
        return True
    user = store.memory.collection(USERS).get(user_id, {})
    active = [queue for queue in store.members.queues_of(user_id) if store.members.of(queue)[user_id]["joined"]]
    skills = [one["id"] for one in store.objects(f"{USERS}/{user_id}/routingskills")]
    row = {"userId": user_id, "activeQueueId": active, "assignedSkillId": skills}
    return fits(user_filter, {**row, "divisionIds": user.get("division", {}).get("id")})


def _session(row: JsonObject) -> JsonObject:
    names = (
        "conversationId", "sessionId", "sessionStart", "segmentStart", "segmentType", "routedQueueId",
        "originatingDirection", "mediaType",
    )  # fmt: skip
    return {name: row[name] for name in names if row.get(name) is not None}


@route(f"POST {_BASE}/flows/observations/query", f"POST {_BASE}/flows/activity/query")
def of_flows(call: Call, store: Store) -> object:
    """Flows by their ids: no conversation of the facts goes through one, so that none is in it now."""
    if store.invent and not store.objects("/api/v2/flows"):
        return store.replies.sample(call)
    flows = [str(one["id"]) for one in store.objects("/api/v2/flows")]
    chosen = [one for one in flows if not call.body.get("filter") or fits(call.body["filter"], {"flowId": one})]
    if call.path.endswith("/activity/query"):
        data = [{"metric": asked["metric"], "count": 0} for asked in call.body.get("metrics", ())]
        return {"results": [{"group": {"flowId": one}, "data": data} for one in chosen]}
    data = [{"metric": name, "stats": {"count": 0}} for name in call.body.get("metrics", ())]
    return {"results": [{"group": {"flowId": one}, "data": data} for one in chosen]}
