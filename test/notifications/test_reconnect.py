"""What happens to the socket, and what the stream says of it."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import LIMIT, connected, next_of, publish, simulated, topic, wait_for

Make = Callable[..., sdk.NotificationHandler]


@pytest.mark.parametrize("kind", ["close", "stall", "announce_closing", "expire"])
def test_after_every_fault_the_stream_goes_on_and_announces_the_gap(sim: Simulator, handler: Make, kind: str) -> None:
    silence = 3.0 if kind == "stall" else LIMIT
    events = handler(heartbeat_timeout=silence)
    events.subscribe(topic("one"), topic("two"))
    publish(sim, "one")
    assert sim.faults.socket(kind) == 1  # type: ignore[arg-type]
    assert events.get(LIMIT).topic == topic("one")
    event = events.get(LIMIT)
    assert event.topic == "channel.reconnected"
    assert event.body["topics"] == [topic("one"), topic("two")]
    assert event.gap is not None
    assert (event.gap == 0.0) is (kind == "announce_closing")
    assert event.gap >= silence or kind != "stall"
    for name in ("one", "two"):
        assert publish(sim, name) == 1
        assert events.get(LIMIT).topic == topic(name)
    assert len(sim.notifications.channels()) == 1


def test_an_announced_closing_that_came_before_the_new_socket_is_a_gap() -> None:
    """Another thread has its turn for so long that the old socket is closed meanwhile."""
    with simulated(closing_delay=0.0) as sim, sdk.NotificationHandler(connected(sim)) as events:
        events.subscribe(topic("one"))
        (channel,) = sim.notifications.channels()
        asked, answer = threading.Event(), threading.Event()

        def hang(_request: object) -> Any:
            asked.set()
            answer.wait(LIMIT)
            return NotImplemented

        sim.on("POST", f"/api/v2/notifications/channels/{channel.id}/subscriptions", hang)
        subscriber = threading.Thread(target=events.subscribe, args=[topic("two")])
        subscriber.start()
        assert asked.wait(LIMIT)
        sim.faults.socket("announce_closing")
        wait_for(lambda: channel.socket is None)
        answer.set()
        assert events.get(LIMIT).gap
        subscriber.join()


def test_subscribing_to_a_channel_that_is_gone_puts_another_in_its_place(sim: Simulator, handler: Make) -> None:
    events = handler()
    events.subscribe(topic("one"))
    before = sim.notifications.channels()
    sim.faults.add(status=404, method="POST", path="/api/v2/notifications/channels/*/subscriptions")
    events.subscribe(topic("two"))
    assert events.topics == (topic("one"), topic("two"))
    assert events.get(LIMIT).topic == "channel.reconnected"
    for name in ("one", "two"):
        assert publish(sim, name)
        assert events.get(LIMIT).topic == topic(name)
    assert sim.notifications.channels() != before


def test_closing_while_a_channel_is_replaced_leaves_no_socket_open(sim: Simulator) -> None:
    client = connected(sim)
    events = sdk.NotificationHandler(client)
    events.subscribe(topic("one"))
    channel = events._channels._open[0]
    sdk.NotificationsApi(client).delete_notifications_channel_subscriptions(channel.id)
    sim.faults.add(method="POST", path="*/subscriptions", status=404, times=1)

    def close_meanwhile(options: sdk.rest.HttpRequestOptions) -> None:
        if options.method == "PUT":
            events.close()

    client.set_pre_hook(close_meanwhile)
    events.subscribe(topic("two"))
    assert channel._socket is not None
    assert channel._socket.state.name == "CLOSED"


def test_a_topic_that_is_refused_for_a_new_channel_leaves_the_others(sim: Simulator, handler: Make) -> None:
    events = handler()
    events.subscribe(topic("one"))
    sim.faults.add(status=404, method="POST", path="/api/v2/notifications/channels/*/subscriptions")
    with pytest.raises(sdk.ApiException) as refused:
        events.subscribe("v2.nothing.that.exists")
    assert refused.value.status == 400
    assert events.get(LIMIT).topic == "channel.reconnected"
    assert events.topics == (topic("one"),) and publish(sim, "one")
    assert events.get(LIMIT).topic == topic("one")


def test_subscribing_while_channels_expire_takes_every_topic(sim: Simulator, handler: Make) -> None:
    events = handler()
    names = [f"user-{number}" for number in range(12)]
    for name in names:
        sim.faults.socket("expire")
        events.subscribe(topic(name))
    assert events.topics == tuple(map(topic, names))
    ends_at = time.monotonic() + LIMIT
    for name in names:
        while not publish(sim, name):
            assert time.monotonic() < ends_at
            time.sleep(0.02)
        assert next_of(events, topic(name)).topic == topic(name)


def test_an_announced_closing_loses_and_doubles_nothing(handler: Make, sim: Simulator) -> None:
    events = handler()
    events.subscribe(topic("one"))
    count, received = 600, []

    def send() -> None:
        for number in range(count):
            publish(sim)
            if number % 200 == 100:
                sim.faults.socket("announce_closing")

    sender = threading.Thread(target=send)
    sender.start()
    while len(received) < count:
        event = events.get(LIMIT)
        if event.topic == topic("one"):
            received.append(event.metadata["CorrelationId"])
    sender.join()
    assert received == [event["metadata"]["CorrelationId"] for event in sim.events]


def test_a_channel_that_takes_the_place_of_a_lost_one_has_no_topics_while_the_old_socket_is_open(
    sim: Simulator,
) -> None:
    client = connected(sim)
    with sdk.NotificationHandler(client) as events:
        events.subscribe(topic("one"))
        (old,) = sim.notifications.channels()
        sim.faults.add(method="POST", path="*/subscriptions", status=404, times=1)
        replaced: list[str] = []

        def look(options: sdk.rest.HttpRequestOptions) -> None:
            if options.method == "PUT":
                wait_for(lambda: old.socket is None)
                replaced.append(options.url)

        client.set_pre_hook(look)
        events.subscribe(topic("two"))
        assert len(replaced) == 1


def test_the_handler_tries_until_the_platform_is_back(sim: Simulator, handler: Make) -> None:
    events = handler()
    events.subscribe(topic("one"))
    sim.faults.add(status=503, path="/api/v2/notifications/channels*", times=6)
    sim.faults.socket("expire")
    event = next_of(events, "channel.reconnected")
    assert event.gap is not None and event.gap > 0
    assert publish(sim) == 1


def test_what_is_refused_on_subscribing_anew_is_an_event(sim: Simulator, handler: Make) -> None:
    events = handler()
    events.subscribe(topic("one"), topic("two"))
    sim.notifications.forbid(topic("two"))
    sim.faults.socket("close")
    refused = next_of(events, "channel.refused")
    assert [one["id"] for one in refused.body["topics"]] == [topic("two")]
    assert "permission" in refused.body["topics"][0]["reason"]
    assert next_of(events, "channel.reconnected").body["topics"] == [topic("one")]
    assert events.topics == (topic("one"),)


def test_a_channel_is_subscribed_anew_before_it_expires() -> None:
    with (
        simulated(channel_lifetime=2.0, heartbeat_interval=0.1) as short,
        sdk.NotificationHandler(connected(short)) as events,
    ):
        events.subscribe(topic("one"))
        (channel,) = short.notifications.channels()
        renewed = threading.Semaphore(0)
        path = f"/api/v2/notifications/channels/{channel.id}/subscriptions"
        short.on("PUT", path, lambda _request: (renewed.release(), NotImplemented)[1])
        for _ in range(3):
            assert renewed.acquire(timeout=LIMIT)
        assert short.notifications.channels() == [channel]
        assert publish(short) == 1
        assert events.get(LIMIT).topic == topic("one")


def test_close_ends_an_attempt_to_reconnect(sim: Simulator, handler: Make) -> None:
    events = handler()
    events.subscribe(topic("one"))
    sim.notifications.stop()
    events.close()


def test_the_address_of_a_channel_is_in_no_log(
    sim: Simulator, client: sdk.ApiClient, handler: Make, caplog: pytest.LogCaptureFixture
) -> None:
    client.configuration.logger.log_level = sdk.logger.LogLevel.LTrace
    client.configuration.logger.log_to_console = False
    client.configuration.logger.log_response_body = True
    with caplog.at_level(logging.DEBUG):
        events = handler()
        events.subscribe(topic("one"))
        publish(sim)
        events.get(LIMIT)
        sim.faults.socket("close")
        next_of(events, "channel.reconnected")
    (channel,) = sim.notifications.channels()
    assert "the socket is lost" in caplog.text
    assert channel.uri not in caplog.text.replace("\\/", "/")
