"""Channels, subscriptions and the events that changes make, over plain HTTP and a plain WebSocket."""

from __future__ import annotations

import json
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from websockets.sync.client import ClientConnection, connect

from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import Caller

CHANNELS = "/api/v2/notifications/channels"
USERS = "/api/v2/users"
QUEUES = "/api/v2/routing/queues"
LIMIT = 60.0
"""Seconds after which something that has to happen has not happened."""

Listen = Callable[..., ClientConnection]


def next_event(socket: ClientConnection) -> tuple[str, Any]:
    """Topic and body of the next event that is no heartbeat."""
    while True:
        message = json.loads(socket.recv(timeout=LIMIT))
        if message.get("topicName") != "channel.metadata":
            return message["topicName"], message["eventBody"]


def subscriptions(channel: dict[str, Any]) -> str:
    return f"{CHANNELS}/{channel['id']}/subscriptions"


def user_topics(count: int) -> list[dict[str, str]]:
    return [{"id": f"v2.users.{number}.presence"} for number in range(count)]


@pytest.fixture
def listen(call: Caller) -> Iterator[Listen]:
    """Open a socket that is subscribed to topics."""
    with ExitStack() as sockets:

        def listening(*topics: str) -> ClientConnection:
            channel = call.ok("POST", CHANNELS)
            call.ok("PUT", subscriptions(channel), [{"id": topic} for topic in topics])
            return sockets.enter_context(connect(channel["connectUri"]))

        yield listening


@pytest.fixture
def user(sim: Simulator) -> str:
    return str(sim.add(USERS, name="Ada")["id"])


@pytest.fixture
def queue(sim: Simulator) -> str:
    return str(sim.add(QUEUES, name="Sales")["id"])


class SlowNotes(deque[Any]):
    """A list of events where other threads have their chance as soon as one is noted."""

    def append(self, item: Any) -> None:
        super().append(item)
        threading.Event().wait(0.0005)


def test_events_of_several_threads_are_noted_in_the_order_in_which_they_are_sent(
    sim: Simulator, listen: Listen
) -> None:
    socket = listen("v2.users.one.presence")
    sim.notifications.events = SlowNotes()

    def publish() -> None:
        for _ in range(10):
            sim.publish("v2.users.one.presence", {})

    publishers = [threading.Thread(target=publish) for _ in range(4)]
    for one in publishers:
        one.start()
    received: list[str] = []
    while len(received) < 40:
        message = json.loads(socket.recv(timeout=LIMIT))
        if message["topicName"] != "channel.metadata":
            received.append(message["metadata"]["CorrelationId"])
    for one in publishers:
        one.join()
    assert received == [event["metadata"]["CorrelationId"] for event in sim.events]
    assert received == [sent.event["metadata"]["CorrelationId"] for sent in sim.notifications.log.since(0)]


def test_an_event_published_as_soon_as_a_socket_is_open_reaches_it(sim: Simulator, call: Caller) -> None:
    for number in range(20):
        channel = call.ok("POST", CHANNELS)
        topic = f"v2.users.{number}.presence"
        call.ok("PUT", subscriptions(channel), [{"id": topic}])
        with connect(channel["connectUri"]) as socket:
            assert sim.publish(topic, {"message": "Lunch"}) == 1
            assert next_event(socket)[0] == topic


def test_a_message_on_the_socket_subscribes(sim: Simulator, call: Caller) -> None:
    channel = call.ok("POST", CHANNELS)
    with connect(channel["connectUri"]) as socket:
        wish = {"message": "subscribe", "topics": ["v2.users.one.presence"], "correlationId": "7"}
        socket.send(json.dumps(wish))
        answer = json.loads(socket.recv(timeout=LIMIT))
        assert answer == {"message": "subscribe", "correlationId": "7", "result": "200"}
        assert [one["id"] for one in call.ok("GET", subscriptions(channel))["entities"]] == ["v2.users.one.presence"]
        assert sim.publish("v2.users.one.presence", {"message": "Lunch"}) == 1
        assert next_event(socket) == ("v2.users.one.presence", {"message": "Lunch"})
        socket.send(json.dumps({**wish, "topics": ["v2.nothing"]}))
        refused = json.loads(socket.recv(timeout=LIMIT))
        assert refused["result"] == "400" and "v2.nothing" in refused["reason"]


def test_a_ping_is_answered_and_what_is_no_message_is_passed_over(listen: Listen) -> None:
    socket = listen("v2.users.one.presence")
    for text in ("{", "[1]", '{"message": "dance"}', b"\xff", '{"message": "ping"}'):
        socket.send(text)
    answer = json.loads(socket.recv(timeout=LIMIT))
    assert answer == {"topicName": "channel.metadata", "eventBody": {"message": "pong"}}


def test_the_21st_channel_takes_the_place_of_the_oldest_without_a_socket(call: Caller) -> None:
    first, second, *others = (call.ok("POST", CHANNELS) for _ in range(20))
    with connect(first["connectUri"]) as socket:
        socket.send('{"message": "ping"}')
        assert "pong" in str(socket.recv(timeout=LIMIT))
        newest = call.ok("POST", CHANNELS)
        assert call("GET", subscriptions(second)).status == 404
        kept = {one["id"] for one in call.ok("GET", CHANNELS)["entities"]}
        assert kept == {one["id"] for one in (first, *others, newest)}
        socket.send('{"message": "ping"}')
        assert "pong" in str(socket.recv(timeout=LIMIT))


def test_a_channel_has_a_thousand_topics_and_no_more(call: Caller) -> None:
    channel = call.ok("POST", CHANNELS)
    assert len(call.ok("POST", subscriptions(channel), user_topics(1000))["entities"]) == 1000
    answer = call("POST", subscriptions(channel), [{"id": "v2.users.more.presence"}])
    assert answer.status == 400 and b"1000 topics" in answer.data
    assert call("PUT", subscriptions(channel), user_topics(1001)).status == 400
    assert len(call.ok("GET", subscriptions(channel))["entities"]) == 1000


def test_available_topics_tell_what_expand_asks_for(call: Caller) -> None:
    path = "/api/v2/notifications/availabletopics"
    plain = call.ok("GET", path)["entities"]
    assert plain and all(set(one) == {"id"} for one in plain)
    found = {one["id"]: one for one in call.ok("GET", f"{path}?expand=requiresPermissions,transports")["entities"]}
    assert set(found) == {one["id"] for one in plain}
    presence = found["v2.users.{id}.presence"]
    assert set(presence) == {"id", "requiresPermissions", "transports"}


def test_joining_and_leaving_a_queue_are_events(call: Caller, listen: Listen, user: str, queue: str) -> None:
    topic = f"v2.routing.queues.{queue}.users"
    socket = listen(topic)
    call.ok("POST", f"{QUEUES}/{queue}/members", [{"id": user}])
    name, body = next_event(socket)
    assert (name, body["id"], body["queueId"]) == (topic, user, queue)
    call.ok("DELETE", f"{QUEUES}/{queue}/members/{user}")
    name, body = next_event(socket)
    assert (name, body["id"], body["joined"]) == (topic, user, False)


def test_a_routing_status_is_an_event(call: Caller, listen: Listen, user: str) -> None:
    socket = listen(f"v2.users.{user}.routingStatus")
    call.ok("PUT", f"{USERS}/{user}/routingstatus", {"status": "IDLE"})
    name, body = next_event(socket)
    assert name == f"v2.users.{user}.routingStatus" and body["routingStatus"]["status"] == "IDLE"


@pytest.mark.parametrize("bulk", [False, True])
def test_a_presence_that_changes_the_routing_status_is_both_events(
    call: Caller, listen: Listen, user: str, bulk: bool
) -> None:
    socket = listen(f"v2.users.{user}.presence", f"v2.users.{user}.routingStatus")

    def go(presence: str) -> None:
        body = {"presenceDefinition": {"systemPresence": presence}}
        if bulk:
            call.ok("PUT", f"{USERS}/presences/bulk", [{"id": user, "source": "PURECLOUD", **body}])
        else:
            call.ok("PATCH", f"{USERS}/{user}/presences/purecloud", body)

    for presence, status in (("On Queue", "IDLE"), ("Available", "OFF_QUEUE")):
        go(presence)
        assert next_event(socket)[1]["presenceDefinition"]["systemPresence"] == presence
        name, body = next_event(socket)
        assert name == f"v2.users.{user}.routingStatus" and body["routingStatus"]["status"] == status
        assert call.ok("GET", f"{USERS}/{user}/routingstatus")["status"] == status
    go("Away")  # neither before nor after on queue: one event
    go("Meal")
    assert [next_event(socket)[1]["presenceDefinition"]["systemPresence"] for _ in range(2)] == ["Away", "Meal"]
