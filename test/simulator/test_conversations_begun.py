"""A conversation that is begun can be read."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from PureCloudPlatformClientV2.simulator import Simulator
from PureCloudPlatformClientV2.simulator._topics import topics

from .conftest import open_call
from .test_every_operation import DEFINITION, problems

_KNOWN: list[tuple[str, dict[str, Any]]] = [
    ("callbacks", {"queueId": "q", "callbackNumbers": ["+441"], "callbackUserName": "Ada"}),
    ("calls", {"phoneNumber": "+441"}),
    ("chats", {"queueId": "q", "provider": "webchat"}),
    ("emails", {"queueId": "q", "provider": "PureCloud Email"}),
    ("messages", {"queueId": "q", "toAddress": "+441", "toAddressMessengerType": "sms"}),
]
BEGINNINGS = [one for one in _KNOWN if DEFINITION.operation("POST", f"/api/v2/conversations/{one[0]}")]
"""Those that the definition has: some releases took one away."""


def real(call: Any, body: Any) -> Any:
    """The body with a queue that there is."""
    return (
        {**body, "queueId": call.simulator.add("/api/v2/routing/queues", name="Q")["id"]} if "queueId" in body else body
    )


@pytest.mark.parametrize(("media", "body"), BEGINNINGS)
def test_a_conversation_that_is_begun_can_be_read(call: Any, media: str, body: Any) -> None:
    base, body = "/api/v2/conversations", real(call, body)
    begun = call.ok("POST", f"{base}/{media}", body)
    conversation_id = (begun.get("conversation") or begun)["id"]
    assert call.ok("GET", f"{base}/{media}/{conversation_id}")["id"] == conversation_id
    shown = call.ok("GET", f"{base}/{conversation_id}")
    assert problems(DEFINITION.schemas["Conversation"], shown) == []
    assert shown["id"] == conversation_id and media in shown["participants"][0]
    assert [one["id"] for one in call.ok("GET", base)["entities"]] == [conversation_id]
    queues = [one["queueId"] for one in shown["participants"] if one["purpose"] == "acd"]
    assert queues == [body[name] for name in ("queueId",) if name in body]


def test_conversations_begun_elsewhere_can_be_read_too(call: Any) -> None:
    base = "/api/v2/conversations"
    sent = call.ok(
        "POST",
        f"{base}/messages/agentless",
        {"fromAddress": "+441", "toAddress": "+442", "toAddressMessengerType": "sms", "textBody": "x"},
    )
    assert call.ok("GET", f"{base}/messages/{sent['conversationId']}")["id"] == sent["conversationId"]
    session = call.ok("POST", f"{base}/{sent['conversationId']}/cobrowse")
    assert session and call.ok("GET", f"{base}/cobrowsesessions/{sent['conversationId']}")["participants"]


def test_a_conversation_of_the_facts_can_be_read() -> None:
    with open_call(Simulator(seed="users=3,queues=1,conversations=4,days=1")) as call:
        details = "/api/v2/analytics/conversations/details/query"
        now = datetime.now(timezone.utc)
        interval = "/".join((now + timedelta(days=n)).isoformat() for n in (-2, 2))
        found = call.ok("POST", details, {"interval": interval})["conversations"]
        assert len(found) == 4
        for one in found:
            shown = call.ok("GET", f"/api/v2/conversations/{one['conversationId']}")
            assert problems(DEFINITION.schemas["Conversation"], shown) == []
            assert [p["id"] for p in shown["participants"]] == [p["participantId"] for p in one["participants"]]


def begun(call: Any, media: str, body: Any) -> tuple[str, str]:
    """The paths of a new conversation and of the participant who is its agent."""
    answer = call.ok("POST", f"/api/v2/conversations/{media}", real(call, body))
    path = f"/api/v2/conversations/{media}/{(answer.get('conversation') or answer)['id']}"
    return path, f"{path}/participants/{person(call, path, 'agent')['id']}"


def person(call: Any, path: str, purpose: str) -> Any:
    return [one for one in call.ok("GET", path)["participants"] if one["purpose"] == purpose][-1]


@pytest.mark.parametrize(("media", "body"), BEGINNINGS)
def test_participants_act_on_the_conversation(sim: Simulator, call: Any, media: str, body: Any) -> None:
    call.ok("POST", "/api/v2/notifications/channels")  # without a channel nothing is told
    path, agent = begun(call, media, body)
    call.ok("PATCH", f"{agent}/attributes", {"attributes": {"a": "1"}})
    call.ok("PATCH", f"{agent}/attributes", {"attributes": {"b": "2"}})
    assert call("GET", f"{agent}/wrapup").status == 404
    code = sim.add("/api/v2/routing/wrapupcodes", name="c")["id"]
    assert call("POST", f"{agent}/communications/any/wrapup", {"code": "unknown"}).status == 400
    call.ok("POST", f"{agent}/communications/any/wrapup", {"code": code, "notes": "n"})
    assert call.ok("GET", f"{agent}/wrapup")["notes"] == "n"
    queue = sim.add("/api/v2/routing/queues", name="Next")["id"]
    call.ok("POST", f"{agent}/replace", {"queueId": queue})
    left, came = person(call, path, "agent"), person(call, path, "acd")
    assert (left["state"], left["attributes"], left["wrapup"]["code"]) == ("disconnected", {"a": "1", "b": "2"}, code)
    assert (came["queue"]["id"], came["state"]) == (queue, "connected")
    whole = call.ok("GET", f"/api/v2/conversations/{path.rpartition('/')[2]}")
    assert problems(DEFINITION.schemas["Conversation"], whole) == []
    assert {one[media][0]["state"] for one in whole["participants"]} == {"connected", "disconnected"}
    call.ok("PATCH", path, {"state": "disconnected"})
    assert all(one["endTime"] for one in call.ok("GET", path)["participants"])
    told = [one for one in sim.events if one["topicName"] == f"v2.routing.queues.{queue}.conversations"]
    assert told[-1]["eventBody"]["participants"][-1][media][0]["state"] == "disconnected"
    known = topics()
    problems_of = [known.problem(known.template(one["topicName"]) or "", one["eventBody"]) for one in sim.events]
    assert problems_of == [None] * len(problems_of)


def test_a_participant_answers_mutes_is_rung_and_leaves(sim: Simulator, call: Any) -> None:
    path, agent = begun(call, "calls", {"phoneNumber": "+441"})
    user = sim.add("/api/v2/users", name="Ada", email="a@example.com")["id"]
    whole = agent.replace("/calls/", "/")
    call.ok("POST", f"{whole}/replace/agent", {"userId": user})
    rung = person(call, path, "agent")
    assert (rung["user"]["id"], rung["state"]) == (user, "alerting")
    second = f"{path}/participants/{rung['id']}"
    call.ok("PATCH", second, {"state": "connected", "muted": True})
    assert (person(call, path, "agent")["state"], person(call, path, "agent")["muted"]) == ("connected", True)
    call.ok("PATCH", f"{path.replace('/calls/', '/')}/participants/{rung['id']}", {"state": "disconnected"})
    assert person(call, path, "agent")["endTime"]
    for wrong, status in (({"userId": "unknown"}, 404), ({"queueId": "unknown"}, 400), ({}, 400)):
        assert call("POST", f"{second}/replace", wrong).status == status
    assert call("PATCH", f"{path}/participants/unknown", {"muted": True}).status == 404
    assert call("PATCH", "/api/v2/conversations/calls/unknown/participants/x", {"muted": True}).status == 404


CALL = next((media, body) for media, body in BEGINNINGS if media == "calls")


@pytest.mark.parametrize(("way", "field"), [("monitor", "monitored"), ("coach", "coached"), ("barge", "barged")])
def test_a_supervisor_joins_and_names_the_agent(call: Any, way: str, field: str) -> None:
    path, agent = begun(call, *CALL)
    me = call.ok("GET", "/api/v2/users/me")["id"]
    call.ok("POST", f"{agent}/{way}")
    joined, agent_id = person(call, path, "user"), agent.rpartition("/")[2]
    assert (joined["user"]["id"], joined[f"{field}ParticipantId"], joined["state"]) == (me, agent_id, "connected")
    whole = call.ok("GET", f"/api/v2/conversations/{path.rpartition('/')[2]}")
    assert problems(DEFINITION.schemas["Conversation"], whole) == []
    assert agent_id in [one.get(f"{field}ParticipantId") for one in whole["participants"]]
    assert call("POST", f"{path}/participants/nobody/{way}").status == 404


def test_who_is_consulted_is_rung_and_leaves_again(sim: Simulator, call: Any) -> None:
    path, agent = begun(call, *CALL)
    user = sim.add("/api/v2/users", name="Expert", email="expert@example.com")["id"]
    assert call("PATCH", f"{agent}/consult", {"speakTo": "BOTH"}).status == 404
    unknown = {"address": "", "userId": "11111111-1111-4111-8111-111111111111"}
    assert call("POST", f"{agent}/consult", {"speakTo": "DESTINATION", "destination": unknown}).status == 404
    body = {"speakTo": "DESTINATION", "destination": {"address": "", "userId": user}}
    asked = call.ok("POST", f"{agent}/consult", body)["destinationParticipantId"]
    people = {one["id"]: one for one in call.ok("GET", path)["participants"]}
    assert (people[asked]["state"], people[asked]["user"]["id"]) == ("alerting", user)
    assert people[agent.rpartition("/")[2]]["consultParticipantId"] == asked
    assert call.ok("PATCH", f"{agent}/consult", {"speakTo": "BOTH"})["destinationParticipantId"] == asked
    call.ok("DELETE", f"{agent}/consult")
    people = {one["id"]: one for one in call.ok("GET", path)["participants"]}
    assert people[asked]["state"] == "disconnected" and "endTime" not in people[agent.rpartition("/")[2]]
    assert call("DELETE", f"{agent}/consult").status == 404


def test_a_participant_without_an_id_is_none_that_a_path_names(call: Any) -> None:
    calls = "/api/v2/conversations/calls"
    path = f"{calls}/{call.ok('POST', calls, {'phoneNumber': '+13175550100'})['id']}"
    call.ok("PATCH", path, {"participants": [{"purpose": "agent"}]})
    body = {"address": "+13175550101"}
    assert call("POST", f"{path}/participants/unknown/replace", body).status == 404
