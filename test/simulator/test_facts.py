"""Seeded facts: they agree with each other, and analytics answers from them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import open_call
from .test_every_operation import DEFINITION, problems

A = "/api/v2/analytics/conversations"
NUMBERS = {"users": 24, "queues": 3, "conversations": 130, "days": 3}


@pytest.fixture(scope="module")
def facts() -> Iterator[Any]:
    with open_call(Simulator(seed=NUMBERS)) as call:
        yield call


def interval(call: Any) -> str:
    first, last = call.simulator._store.conversations[0], call.simulator._store.conversations[-1]
    return f"{first['conversationStart'][:10]}T00:00:00Z/{last['conversationStart'][:10]}T23:59:59.999Z"


def pages(call: Any, query: dict[str, Any]) -> list[Any]:
    """Until a page is empty, as a client does that knows nothing of totals."""
    found: list[Any] = []
    for number in range(1, 100):
        answer = call.ok("POST", f"{A}/details/query", {**query, "paging": {"pageSize": 50, "pageNumber": number}})
        if not answer["conversations"]:
            assert answer["totalHits"] == len(found)
            return found
        found += answer["conversations"]
    raise AssertionError("the pages do not end")


def test_objects_agree_with_each_other(facts: Any) -> None:
    users = {user["id"]: user for user in facts.ok("GET", "/api/v2/users?pageSize=100")["entities"]}
    queues = facts.ok("GET", "/api/v2/routing/queues")["entities"]
    assert (len(users), len(queues)) == (24, 3)
    members = {}
    for queue in queues:
        page = facts.ok("GET", f"{queue['selfUri']}/members?pageSize=100")
        assert page["total"] == queue["memberCount"] > 0 if "total" in page else queue["memberCount"] > 0
        members[queue["id"]] = {member["id"] for member in page["entities"]}
        assert all(member["name"] == users[member["id"]]["name"] for member in page["entities"])
    found = pages(facts, {"interval": interval(facts)})
    assert len({one["conversationId"] for one in found}) == 130
    for one in found:
        assert problems({"$ref": "#/definitions/AnalyticsConversation"}, one) == []
        assert one["conversationStart"] <= one["conversationEnd"]
        parts = {participant["purpose"]: participant for participant in one["participants"]}
        queue_id = parts["acd"]["sessions"][0]["segments"][0]["queueId"]
        assert "agent" not in parts or parts["agent"]["userId"] in members[queue_id]


def test_a_conversation_belongs_to_the_day_on_which_it_began(facts: Any) -> None:
    everything = pages(facts, {"interval": interval(facts)})
    days = sorted({one["conversationStart"][:10] for one in everything})
    assert len(days) == 3
    by_day = [pages(facts, {"interval": f"{day}T00:00:00Z/{day}T23:59:59.999Z"}) for day in days]
    assert [one for day in by_day for one in day] == everything


def test_filters_choose_conversations(facts: Any) -> None:
    everything = pages(facts, {"interval": interval(facts)})
    agent = next(p for one in everything for p in one["participants"] if p["purpose"] == "agent")
    predicate = {"type": "dimension", "dimension": "userId", "operator": "matches", "value": agent["userId"]}
    query = {"interval": interval(facts), "segmentFilters": [{"type": "and", "predicates": [predicate]}]}
    own = pages(facts, query)
    assert own and own == [o for o in everything if agent["userId"] in {p.get("userId") for p in o["participants"]}]
    either = [{"dimension": "mediaType", "value": media} for media in ("chat", "email")]
    chosen = pages(facts, {"interval": interval(facts), "segmentFilters": [{"type": "or", "predicates": either}]})
    media = {one["participants"][0]["sessions"][0]["mediaType"] for one in chosen}
    assert media == {"chat", "email"} and len(chosen) < len(everything)
    long = {"type": "metric", "metric": "tHandle", "range": {"gte": 500_000}}
    slow = pages(facts, {"interval": interval(facts), "conversationFilters": [{"type": "and", "predicates": [long]}]})
    assert 0 < len(slow) < len(everything)
    newest = facts.ok("POST", f"{A}/details/query", {"interval": interval(facts), "order": "desc"})["conversations"]
    assert newest[0] == everything[-1]


def metrics(conversations: list[Any], name: str) -> list[int]:
    sessions = (s for one in conversations for p in one["participants"] for s in p["sessions"])
    return [metric["value"] for session in sessions for metric in session["metrics"] if metric["name"] == name]


def test_aggregates_count_what_the_details_tell(facts: Any) -> None:
    everything = pages(facts, {"interval": interval(facts)})
    query = {"interval": interval(facts), "metrics": ["nOffered", "tHandle"], "groupBy": ["queueId"]}
    answer = facts.ok("POST", f"{A}/aggregates/query", {**query, "granularity": "P1D"})
    assert problems(DEFINITION.operations[f"{A}/aggregates/query"]["POST"].response_schema or {}, answer) == []
    assert len(answer["results"]) == 3 and all(len(group["data"]) == 3 for group in answer["results"])
    found = [m for group in answer["results"] for data in group["data"] for m in data["metrics"]]
    offered = sum(m["stats"]["count"] for m in found if m["metric"] == "nOffered")
    handled = [m["stats"] for m in found if m["metric"] == "tHandle"]
    assert offered == sum(metrics(everything, "nOffered")) == 130
    assert sum(stats["sum"] for stats in handled) == sum(metrics(everything, "tHandle"))
    assert sum(stats["count"] for stats in handled) == len(metrics(everything, "tHandle"))
    one = facts.ok("POST", f"{A}/aggregates/query", {"interval": interval(facts), "metrics": ["nOffered"]})
    assert [group["data"][0]["metrics"][0]["stats"]["count"] for group in one["results"]] == [130]


def test_the_service_level_is_the_share_answered_in_20_seconds(facts: Any) -> None:
    everything = pages(facts, {"interval": interval(facts)})
    query = {"interval": interval(facts), "metrics": ["oServiceLevel"]}
    answer = facts.ok("POST", f"{A}/aggregates/query", query)
    assert problems(DEFINITION.operations[f"{A}/aggregates/query"]["POST"].response_schema or {}, answer) == []
    ((level,),) = [data["metrics"] for group in answer["results"] for data in group["data"]]
    in_time = sum(wait <= 20_000 for wait in metrics(everything, "tAnswered"))
    assert 0 < in_time < 130
    assert level["stats"] == {"ratio": in_time / 130, "numerator": in_time, "denominator": 130, "target": 0.8}


def test_a_job_gives_the_same_conversations_by_cursor(facts: Any) -> None:
    job = f"{A}/details/jobs/{facts.ok('POST', f'{A}/details/jobs', {'interval': interval(facts)})['jobId']}"
    while facts.ok("GET", job)["state"] != "FULFILLED":
        pass
    found, cursor = [], ""
    for _ in range(10):
        page = facts.ok("GET", f"{job}/results?pageSize=60{cursor}")
        found += page["conversations"]
        if "cursor" not in page:
            break
        cursor = f"&cursor={page['cursor']}"
    assert found == pages(facts, {"interval": interval(facts)})
    assert facts.ok("GET", f"{A}/{found[0]['conversationId']}/details") == found[0]


def test_the_same_numbers_make_the_same_facts() -> None:
    def facts_of(**more: int) -> Any:
        simulator = Simulator()
        simulator.seed(users=12, queues=2, conversations=20, **more)
        simulator.stop()
        return simulator._store.conversations

    assert facts_of() == facts_of() != facts_of(random_seed=1)


@pytest.mark.parametrize("seed", ["users=many", "animals=3", {"conversations": 3}, {"users": -1}])
def test_senseless_numbers_are_refused(seed: Any) -> None:
    with pytest.raises(ValueError):
        Simulator(seed=seed)


@pytest.mark.parametrize("bad", ["yesterday", "2024-01-02T00:00:00Z/2024-01-01T00:00:00Z", "2024-01-01T00:00Z"])
def test_an_interval_that_is_none_is_refused_by_name(call: Any, bad: str) -> None:
    answer = call("POST", f"{A}/details/query", {"interval": bad})
    assert answer.status == 400 and answer.json()["message"].startswith("interval")
    year = {"interval": "2024-01-01T00:00:00Z/2025-01-01T00:00:00Z"}
    assert call("POST", f"{A}/details/query", year).status == 400


def test_a_page_larger_than_the_platform_gives_is_refused(call: Any) -> None:
    assert call("GET", "/api/v2/users?pageSize=100").status == 200
    answer = call("GET", "/api/v2/users?pageSize=101")
    assert answer.status == 400 and answer.json()["message"] == "pageSize: must be at most 100"
    with open_call(Simulator(max_page_size=None)) as free:
        assert free.ok("GET", "/api/v2/users?pageSize=5000")["pageSize"] == 5000


def test_facts_outlive_the_process_in_a_state_file_and_are_not_there_twice(tmp_path: Any) -> None:
    seen = []
    for _ in range(2):
        with open_call(Simulator(seed=NUMBERS, state=tmp_path / "state.db")) as call:
            users = call.ok("GET", "/api/v2/users?pageSize=100")["total"]
            presences = call.ok("GET", "/api/v2/presencedefinitions")["total"]
            seen.append((users, presences, pages(call, {"interval": interval(call)})))
    assert seen[0] == seen[1] and seen[0][:2] == (24, 10)
