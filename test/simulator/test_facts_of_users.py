"""Details, aggregates and observations of users and queues agree with each other and follow what clients change."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import open_call
from .test_every_operation import DEFINITION, problems

USERS, QUEUES, ANALYTICS = "/api/v2/users", "/api/v2/routing/queues", "/api/v2/analytics/users"


@pytest.fixture(scope="module")
def facts() -> Iterator[Any]:
    with open_call(Simulator(seed="users=30,queues=3,conversations=200,days=3")) as call:
        yield call


def days(count: int, ago: int = 0) -> str:
    """The last whole days; today is not among them, for it is not over."""
    end = datetime.now(timezone.utc).replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=ago)
    return f"{(end - timedelta(days=count)).isoformat()}/{end.isoformat()}".replace("+00:00", "Z")


def details(call: Any, **query: Any) -> Any:
    answer = call("POST", f"{ANALYTICS}/details/query", query)
    assert (answer.status, answer.headers["Simulator-Answer"]) == (200, "computed"), answer.data
    value = answer.json()
    schema = DEFINITION.operations[f"{ANALYTICS}/details/query"]["POST"].response_schema
    assert problems(schema or {}, value) == []
    return value


def every(call: Any, **query: Any) -> list[Any]:
    found: list[Any] = []
    while page := details(call, **query, paging={"pageSize": 10, "pageNumber": len(found) // 10 + 1})["userDetails"]:
        found += page
    return found


def milliseconds(record: Any) -> float:
    start, end = (datetime.fromisoformat(record[name].replace("Z", "+00:00")) for name in ("startTime", "endTime"))
    return (end - start) / timedelta(milliseconds=1)


def sums(found: list[Any], field: str, name: str) -> dict[tuple[str, str], float]:
    counted: dict[tuple[str, str], float] = defaultdict(float)
    for user in found:
        for record in user[field]:
            counted[user["userId"], record[name]] += milliseconds(record)
    return counted


METRICS = {
    "tSystemPresence": ("primaryPresence", "systemPresence"),
    "tOrganizationPresence": ("primaryPresence", "organizationPresenceId"),
    "tAgentRoutingStatus": ("routingStatus", "routingStatus"),
}


@pytest.mark.parametrize("granularity", [None, "PT1H", "P1D"])
@pytest.mark.parametrize("metric", METRICS)
def test_aggregates_are_the_sums_of_the_details(facts: Any, metric: str, granularity: str | None) -> None:
    found = every(facts, interval=days(2))
    assert len(found) == 30
    query = {"interval": days(2), "metrics": [metric], "groupBy": ["userId"]}
    query |= {"granularity": granularity} if granularity else {}
    answer = facts.ok("POST", f"{ANALYTICS}/aggregates/query", query)
    schema = DEFINITION.operations[f"{ANALYTICS}/aggregates/query"]["POST"].response_schema
    assert problems(schema or {}, answer) == []
    counted: dict[tuple[str, str], float] = defaultdict(float)
    for result in answer["results"]:
        for data in result["data"]:
            for one in data["metrics"]:
                counted[result["group"]["userId"], one["qualifier"]] += one["stats"]["sum"]
    assert counted == sums(found, *METRICS[metric])
    assert sum(counted.values()) == 30 * 2 * 86_400_000


def test_a_user_interacts_while_there_is_a_conversation(facts: Any) -> None:
    interval = days(2)
    query = {"interval": interval, "paging": {"pageSize": 100, "pageNumber": 1}}
    talks = facts.ok("POST", "/api/v2/analytics/conversations/details/query", query)["conversations"]
    busy = {user["userId"]: user["routingStatus"] for user in every(facts, interval=interval)}
    agents = [p for talk in talks for p in talk["participants"] if p["purpose"] == "agent"]
    assert len(agents) > 50
    for agent in agents:
        start = agent["sessions"][0]["segments"][0]["segmentStart"]
        during = [r for r in busy[agent["userId"]] if r["startTime"] <= start < r["endTime"]]
        assert start >= interval.partition("/")[2] or [r["routingStatus"] for r in during] == ["INTERACTING"]


def predicate(dimension: str, value: str) -> list[Any]:
    return [{"type": "and", "predicates": [{"dimension": dimension, "operator": "matches", "value": value}]}]


def test_filters_choose_users_and_stretches(facts: Any) -> None:
    user = facts.ok("GET", USERS)["entities"][4]["id"]
    found = details(facts, interval=days(2), userFilters=predicate("userId", user))
    assert (found["totalHits"], [one["userId"] for one in found["userDetails"]]) == (1, [user])
    meals = every(facts, interval=days(1), presenceFilters=predicate("systemPresence", "MEAL"))
    assert {record["systemPresence"] for one in meals for record in one["primaryPresence"]} == {"MEAL"}
    none = details(facts, interval=days(1), routingStatusFilters=predicate("routingStatus", "NOT_RESPONDING"))
    assert none == {"userDetails": [], "totalHits": 0}


def test_an_interval_cuts_what_reaches_beyond_it(facts: Any) -> None:
    start, _, end = days(1).partition("/")
    for user in every(facts, interval=days(1)):
        for field in ("primaryPresence", "routingStatus"):
            records = user[field]
            assert records[0]["startTime"][:19] == start[:19] and records[-1]["endTime"][:19] == end[:19]
            assert [one["endTime"] for one in records[:-1]] == [one["startTime"] for one in records[1:]]
    assert details(facts, interval=days(1, ago=20))["totalHits"] == 0


def test_jobs_give_the_same(facts: Any) -> None:
    job = facts.ok("POST", f"{ANALYTICS}/details/jobs", {"interval": days(2)})["jobId"]
    facts.ok("GET", f"{ANALYTICS}/details/jobs/{job}")
    facts.simulator.jobs.finish(job)
    first = facts.ok("GET", f"{ANALYTICS}/details/jobs/{job}/results?pageSize=20")
    rest = facts.ok("GET", f"{ANALYTICS}/details/jobs/{job}/results?pageSize=20&cursor={first['cursor']}")
    assert first["userDetails"] + rest["userDetails"] == every(facts, interval=days(2))
    query = {"interval": days(2), "metrics": ["tAgentRoutingStatus"], "groupBy": ["userId"]}
    job = facts.ok("POST", f"{ANALYTICS}/aggregates/jobs", query)["jobId"]
    facts.simulator.jobs.finish(job)
    page = facts.ok("GET", f"{ANALYTICS}/aggregates/jobs/{job}/results")
    more = facts.ok("GET", f"{ANALYTICS}/aggregates/jobs/{job}/results?cursor={page['cursor']}")
    assert page["results"] + more["results"] == facts.ok("POST", f"{ANALYTICS}/aggregates/query", query)["results"]


def observed(call: Any, queue_id: str, *metrics: str) -> dict[tuple[str, str], int]:
    query = {"filter": {"type": "and", "predicates": [{"dimension": "queueId", "value": queue_id}]}, "metrics": metrics}
    answer = call.ok("POST", "/api/v2/analytics/queues/observations/query", query)
    schema = DEFINITION.operations["/api/v2/analytics/queues/observations/query"]["POST"].response_schema
    assert problems(schema or {}, answer) == []
    found: Counter[tuple[str, str]] = Counter()
    for result in answer["results"]:
        assert result["group"]["queueId"] == queue_id
        for one in result["data"]:
            found[one["metric"], one.get("qualifier", "")] += one["stats"]["count"]
    return found


def test_queue_observations_count_the_members_as_they_are(facts: Any) -> None:
    queue = facts.ok("GET", QUEUES)["entities"][0]
    members = facts.ok("GET", f"{QUEUES}/{queue['id']}/members?pageSize=100&expand=presence&expand=routingStatus")
    users = [one["user"] for one in members["entities"]]
    found = observed(facts, queue["id"], "oMemberUsers", "oActiveUsers", "oUserPresences", "oUserRoutingStatuses")
    assert found["oMemberUsers", ""] == found["oActiveUsers", ""] == queue["memberCount"] == len(users)
    presences = Counter(user["presence"]["presenceDefinition"]["id"] for user in users)
    assert {name: count for (metric, name), count in found.items() if metric == "oUserPresences"} == presences
    statuses = Counter(user["routingStatus"]["status"] for user in users)
    assert {name: count for (metric, name), count in found.items() if metric == "oUserRoutingStatuses"} == statuses
    users_of = {"type": "and", "predicates": [{"dimension": "userId", "value": users[0]["id"]}]}
    query = {"filter": users_of, "metrics": ["oMemberQueues", "oActiveQueues"]}
    one = facts.ok("POST", f"{ANALYTICS}/observations/query", query)["results"][0]
    queues = facts.ok("GET", f"{USERS}/{users[0]['id']}/queues")["total"]
    assert one["group"] == {"userId": users[0]["id"]} and [m["stats"]["count"] for m in one["data"]] == [queues, queues]


def test_what_clients_change_is_in_the_history(call: Any) -> None:
    user, queue = call.simulator.add(USERS, name="Ada"), call.simulator.add(QUEUES, name="Sales")
    call.ok("POST", f"{QUEUES}/{queue['id']}/members", [{"id": user["id"]}])
    call.simulator.clock.set(datetime(2024, 3, 1, 8, tzinfo=timezone.utc))
    for name in ("Available", "On Queue", "Meal"):
        body = [{"id": user["id"], "presenceDefinition": {"systemPresence": name}}]
        call.ok("PUT", f"{USERS}/presences/bulk", body)
        on_queue = observed(call, queue["id"], "oOnQueueUsers")
        assert on_queue == ({("oOnQueueUsers", "IDLE"): 1} if name == "On Queue" else {})
        call.simulator.clock.advance(3600)
    call.ok("PUT", f"{user['selfUri']}/routingstatus", {"status": "IDLE"})
    call.simulator.clock.advance(60)
    found = details(call, interval="2024-03-01T00:00:00Z/2024-03-02T00:00:00Z")["userDetails"][0]
    assert [one["systemPresence"] for one in found["primaryPresence"]] == ["AVAILABLE", "ON_QUEUE", "MEAL"]
    assert [one["routingStatus"] for one in found["routingStatus"]] == ["IDLE", "OFF_QUEUE", "IDLE"]
    assert "endTime" not in found["primaryPresence"][-1] and milliseconds(found["primaryPresence"][0]) >= 3_600_000
    shown = call.ok("GET", f"{user['selfUri']}?expand=routingStatus")["routingStatus"]
    assert (shown["status"], shown["startTime"]) == ("IDLE", found["routingStatus"][-1]["startTime"])


def test_a_history_without_an_end_is_counted_up_to_now(call: Any) -> None:
    user = call.simulator.add(USERS, name="Ada")
    call.ok("PATCH", f"{user['selfUri']}/presences/purecloud", {"presenceDefinition": {"systemPresence": "Busy"}})
    call.simulator.clock.advance(600)
    interval = "2020-01-01T00:00:00Z/2099-01-01T00:00:00Z"
    answer = call.ok("POST", f"{ANALYTICS}/aggregates/query", {"interval": interval, "metrics": ["tSystemPresence"]})
    one = answer["results"][0]["data"][0]["metrics"][0]
    assert one["qualifier"] == "BUSY" and one["stats"]["sum"] >= 600_000


def test_what_is_no_number_is_in_no_range(facts: Any) -> None:
    beyond = {"dimension": "userId", "range": {"gte": 0}}
    query = {"filter": {"type": "or", "predicates": [beyond]}, "metrics": ["tSystemPresence"]}
    assert facts.ok("POST", f"{ANALYTICS}/observations/query", query).get("results", []) == []
