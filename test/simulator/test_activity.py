"""What is so at this moment: activity of queues, users, conversations and agents; stations; conversations that end."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from PureCloudPlatformClientV2.simulator import Simulator

from .test_every_operation import DEFINITION, problems

BASE, USERS, QUEUES = "/api/v2/analytics", "/api/v2/users", "/api/v2/routing/queues"
AGENTS = [f"{BASE}/agents/status"]
"""Not in every release."""


@pytest.fixture
def busy(sim: Simulator, call: Any) -> Any:
    """A simulator whose clock stands where agents are at work."""
    sim.seed(users=12, queues=3, conversations=300, days=1)
    known = [one for one in sim._store.conversations if any(p["purpose"] == "agent" for p in one["participants"])]
    agent = next(p for p in known[150]["participants"] if p["purpose"] == "agent")
    sim.clock.set(moment(agent["sessions"][0]["segments"][0]["segmentStart"]) + timedelta(seconds=1))
    call.token = sim.issue_token()
    return call


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def activity(call: Any, of: str, metrics: list[str], **more: Any) -> list[Any]:
    body = {"metrics": [{"metric": name, "details": True} for name in metrics], "groupBy": [], **more}
    return list(call.ok("POST", f"{BASE}/{of}/activity/query", body)["results"])


def counts(result: Any) -> dict[str, int]:
    return {one["metric"]: one["count"] for one in result["data"]}


def test_activity_of_queues_agrees_with_members_and_observations(sim: Simulator, busy: Any) -> None:
    queue = busy.ok("GET", QUEUES)["entities"][0]
    matches = {"type": "and", "predicates": [{"dimension": "queueId", "value": queue["id"]}]}
    names = ["oMemberUsers", "oActiveUsers", "oOnQueueUsers", "oOffQueueUsers"]
    (result,) = activity(busy, "routing", names, filter=matches, groupBy=["queueId"])
    found = counts(result)
    assert found["oMemberUsers"] == found["oActiveUsers"] == queue["memberCount"] > 0
    assert found["oOnQueueUsers"] + found["oOffQueueUsers"] == queue["memberCount"]
    observed = busy.ok("POST", f"{BASE}/queues/observations/query", {"filter": matches, "metrics": names})["results"]
    sums = dict.fromkeys(names, 0)
    for one in (one for result in observed for one in result["data"]):
        sums[one["metric"]] += one["stats"]["count"]
    assert sums == found
    assert {one["queueId"] for one in result["entities"]} == {queue["id"]}
    user = result["entities"][0]["userId"]
    path = f"{QUEUES}/{queue['id']}/members/{user}"
    busy.ok("PATCH", path, {"id": user, "joined": False})
    (result,) = activity(busy, "routing", ["oMemberUsers", "oActiveUsers"], filter=matches)
    assert counts(result) == {"oMemberUsers": queue["memberCount"], "oActiveUsers": queue["memberCount"] - 1}
    mine = {"type": "and", "predicates": [{"dimension": "userId", "value": user}]}
    (result,) = activity(busy, "users", ["oMemberQueues", "oActiveQueues"], filter=mine, groupBy=["userId"])
    assert result["group"] == {"userId": user}
    assert counts(result)["oMemberQueues"] == counts(result)["oActiveQueues"] + 1


def test_a_presence_that_is_set_is_in_the_activity_at_once(sim: Simulator, call: Any) -> None:
    queue, user = sim.add(QUEUES, name="Q")["id"], sim.add(USERS, name="Ada", email="a@example.com")["id"]
    call.ok("POST", f"{QUEUES}/{queue}/members", [{"id": user}])
    call.ok("PATCH", f"{USERS}/{user}/presences/purecloud", {"presenceDefinition": {"systemPresence": "On Queue"}})
    by = ["systemPresence", "routingStatus"]
    (result,) = activity(call, "routing", ["oOnQueueUsers"], groupBy=by)
    assert result["group"] == {"systemPresence": "ON_QUEUE", "routingStatus": "IDLE"} and counts(result) == {
        "oOnQueueUsers": 1
    }


def test_conversations_of_this_moment_by_media(busy: Any) -> None:
    (result,) = activity(busy, "conversations", ["oInteracting", "oWaiting"])
    interacting = counts(result)["oInteracting"]
    assert interacting >= 1
    by_media = activity(busy, "conversations", ["oInteracting"], groupBy=["mediaType"], order="desc")
    shares = [counts(one)["oInteracting"] for one in by_media]
    assert sum(shares) == interacting and shares == sorted(shares, reverse=True)


@pytest.mark.parametrize("path", [path for path in AGENTS if DEFINITION.operation("POST", f"{path}/query")])
def test_conversations_and_agents_of_this_moment_agree(busy: Any, path: str) -> None:
    (result,) = activity(busy, "conversations", ["oInteracting"])
    agents = busy.ok("POST", f"{path}/query", {})["entities"]
    by_segment = busy.ok("POST", f"{path}/counts", {})["counts"]
    kinds = [session["segmentType"] for agent in agents for session in agent["sessions"]]
    assert {one["segmentType"]: one["count"] for one in by_segment} == {kind: kinds.count(kind) for kind in kinds}
    assert kinds.count("interact") == counts(result)["oInteracting"] >= 1
    assert all(agent["userName"] and agent["sessionCount"] == len(agent["sessions"]) for agent in agents)
    nobody = {"type": "and", "predicates": [{"dimension": "userId", "value": "nobody"}]}
    assert busy.ok("POST", f"{path}/query", {"userFilter": nobody})["entities"] == []


def test_no_conversation_is_in_a_flow(sim: Simulator, call: Any) -> None:
    flow = sim.add("/api/v2/flows", name="Main", type="INBOUNDCALL")["id"]
    body = {"filter": {"type": "and", "predicates": [{"dimension": "flowId", "value": flow}]}, "metrics": ["oFlow"]}
    (result,) = call.ok("POST", f"{BASE}/flows/observations/query", body)["results"]
    assert (result["group"], result["data"][0]["stats"]) == ({"flowId": flow}, {"count": 0})


def test_a_station_is_seen_from_its_user_and_has_one(sim: Simulator, call: Any) -> None:
    ada, bea = (sim.add(USERS, name=name, email=f"{name}@example.com")["selfUri"] for name in ("ada", "bea"))
    assert call.ok("GET", f"{ada}/station") == {}
    call("PUT", f"{ada}/station/associatedstation/s1")
    call("PUT", f"{ada}/station/defaultstation/s2")
    shown = call.ok("GET", f"{ada}?expand=station")["station"]
    assert shown["associatedStation"]["id"] == shown["effectiveStation"]["id"] == "s1"
    assert problems(DEFINITION.schemas["UserStations"], shown) == []
    assert shown["defaultStation"]["id"] == "s2" and shown == call.ok("GET", f"{ada}/station")
    assert call.ok("GET", "/api/v2/stations/s1")["userId"] == ada.rpartition("/")[2]
    call("PUT", f"{bea}/station/associatedstation/s1")
    left = call.ok("GET", f"{ada}/station")
    assert "associatedStation" not in left
    assert (left["lastAssociatedStation"]["id"], left["effectiveStation"]["id"]) == ("s1", "s2")
    call("DELETE", "/api/v2/stations/s1/associateduser")
    assert "associatedStation" not in call.ok("GET", f"{bea}/station")
    call("DELETE", f"{ada}/station/defaultstation")
    assert call.ok("GET", f"{ada}/station").keys() == {"lastAssociatedStation"}
    assert "userId" not in call.ok("GET", "/api/v2/stations/s1")


def test_conversations_that_are_disconnected_have_an_end(call: Any) -> None:
    callbacks = "/api/v2/conversations/callbacks"
    body: Any = {"callbackNumbers": ["+1"], "queueId": call.simulator.add("/api/v2/routing/queues", name="Q")["id"]}
    made = [call.ok("POST", callbacks, body)["conversation"]["id"] for _ in "ab"]
    named = [{"conversationId": one, "callbackId": one} for one in made]
    body = {"callbackDisconnectIdentifiers": [*named[:1], {"conversationId": "unknown", "callbackId": "x"}]}
    assert call("POST", f"{callbacks}/bulk/disconnect", body).status == 404
    assert "endTime" not in call.ok("GET", f"/api/v2/conversations/{made[0]}")
    body["callbackDisconnectIdentifiers"] = named[:1]
    call("POST", f"{callbacks}/bulk/disconnect", body)
    assert {one["state"] for one in call.ok("GET", f"{callbacks}/{made[0]}")["participants"]} == {"disconnected"}
    assert call.ok("GET", f"/api/v2/conversations/{made[0]}")["endTime"]
    assert "endTime" not in call.ok("GET", f"/api/v2/conversations/{made[1]}")
    call("POST", f"/api/v2/conversations/{made[1]}/disconnect")
    assert call.ok("GET", f"/api/v2/conversations/{made[1]}")["endTime"]
    assert call("POST", "/api/v2/conversations/unknown/disconnect").status == 404
