"""The handler as a program uses it, against the simulator's WebSocket."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2.notifications import Event
from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import LIMIT, connected, next_of, publish, simulated, threads, topic

Make = Callable[..., sdk.NotificationHandler]


def test_an_event_has_the_model_of_its_topic(sim: Simulator, client: sdk.ApiClient, handler: Make) -> None:
    user = sim.add("/api/v2/users", name="Ada")["id"]
    events = handler()
    events.subscribe(("v2.users.{id}.presence", [user]))
    available = sdk.UserPresence(presence_definition=sdk.PresenceDefinition(system_presence="Available"))
    sdk.PresenceApi(client).patch_user_presence(user, "PURECLOUD", available)
    event = events.get(LIMIT)
    assert event.topic == f"v2.users.{user}.presence"
    assert type(event.body) is sdk.PresenceEventUserPresence
    assert event.body.presence_definition.system_presence == "Available"
    assert "CorrelationId" in event.metadata
    assert datetime.now(timezone.utc) - event.received_at < timedelta(seconds=LIMIT)
    assert event.gap is None
    assert user in repr(event)


@pytest.mark.parametrize(
    "options",
    [
        {"queue_size": 0}, {"queue_size": True}, {"when_full": "explode"}, {"heartbeat_timeout": 0},
        {"heartbeat_timeout": "5"}, {"heartbeat_timeout": float("nan")}, {"heartbeat_timeout": float("inf")},
        {"topics_per_channel": 0}, {"max_channels": -1},
    ],
)  # fmt: skip
def test_a_value_out_of_its_range_is_refused(client: sdk.ApiClient, options: dict[str, Any]) -> None:
    with pytest.raises(sdk.InvalidArgument, match=next(iter(options))):
        sdk.NotificationHandler(client, **options)


@pytest.mark.soak
def test_ten_thousand_events_come_in_order_none_lost_none_doubled(sim: Simulator, handler: Make) -> None:
    events = handler()
    events.subscribe(topic("one"))
    count = 10_000
    sender = threading.Thread(target=lambda: [publish(sim, status="IDLE") for _ in range(count)])
    numbered = [f"v2.users.n{number}.routingStatus" for number in range(3)]
    events.subscribe(*numbered)
    sender.start()
    received = [events.get(LIMIT) for _ in range(count)]
    sender.join()
    sent = [event["metadata"]["CorrelationId"] for event in sim.events]
    assert [event.metadata["CorrelationId"] for event in received][-len(sent) :] == sent
    assert len({event.metadata["CorrelationId"] for event in received}) == count
    with pytest.raises(TimeoutError):
        events.get(0)


def test_functions_by_topic_and_by_template(sim: Simulator, handler: Make, caplog: pytest.LogCaptureFixture) -> None:
    events = handler()
    seen: list[tuple[str, str]] = []

    def failing(event: Event) -> None:
        raise LookupError("a function of mine")

    events.on("v2.users.{id}.routingStatus", lambda event: seen.append(("template", event.topic)))
    events.on(topic("two"), lambda event: seen.append(("topic", event.topic)))
    events.on(topic("two"), failing)
    events.on("v2.users.{id}.presence", lambda event: seen.append(("other", event.topic)))
    events.subscribe(topic("one"), topic("two"), topic("last"))
    for name in ("one", "two", "last"):
        publish(sim, name)
    with caplog.at_level(logging.ERROR):
        events.listen(lambda event: events.close() if event.topic == topic("last") else None)
    assert seen == [
        ("template", topic("one")), ("template", topic("two")), ("topic", topic("two")), ("template", topic("last")),
    ]  # fmt: skip
    assert "a function of mine" in caplog.text


def test_a_function_of_a_combined_topic_has_the_events_of_each(sim: Simulator, handler: Make) -> None:
    events = handler()
    seen: list[str] = []
    events.on("v2.users.{id}?presence&routingStatus", lambda event: seen.append(event.topic))
    events.subscribe("v2.users.one?presence&routingStatus")
    publish(sim)
    events.listen(lambda _event: events.close())
    assert seen == [topic("one")]


def test_what_is_no_topic_or_no_function_is_refused(handler: Make) -> None:
    events: Any = handler()
    for call in (lambda: events.on(7, print), lambda: events.on(topic("one"), 7), lambda: events.listen(7)):
        with pytest.raises(sdk.InvalidArgument):
            call()


def test_get_waits_as_long_as_it_is_told(sim: Simulator, handler: Make) -> None:
    events = handler()
    events.subscribe(topic("one"))
    later = threading.Timer(0.05, publish, [sim])
    later.start()
    assert events.get(float("inf")).topic == topic("one")
    later.join()


def test_get_raises_when_nothing_comes(handler: Make) -> None:
    with pytest.raises(TimeoutError, match=r"0\.01"):
        handler().get(0.01)


def test_nothing_is_loaded_or_started_before_it_is_used() -> None:
    code = """
import sys, threading
import PureCloudPlatformClientV2 as sdk
assert "websockets" not in sys.modules
client = sdk.ApiClient(configuration=sdk.Configuration.create(host="http://127.0.0.1:9"))
handler = sdk.NotificationHandler(client)
handler.on("v2.users.{id}.presence", print)
assert not [one for one in threading.enumerate() if one.name.startswith("notifications")]
handler.close()
"""
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)


def test_without_the_extra_the_error_names_it() -> None:
    code = """
import sys
sys.modules["websockets"] = None
import PureCloudPlatformClientV2 as sdk
try:
    sdk.NotificationHandler(sdk.ApiClient())
except ModuleNotFoundError as error:
    assert "[notifications]" in str(error)
else:
    raise SystemExit("no error")
"""
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)


def test_the_token_is_renewed_as_for_any_call() -> None:
    with simulated() as sim:
        client = connected(sim)
        with sdk.NotificationHandler(client) as events:
            events.subscribe(topic("one"))
            sim.expire_tokens()
            sim.faults.socket("expire")
            next_of(events, "channel.reconnected")
            assert publish(sim) == 1


def test_a_refusal_for_good_reaches_the_reader() -> None:
    with simulated() as sim:
        with sdk.NotificationHandler(connected(sim)) as events:
            events.subscribe(topic("one"))
            publish(sim)
            sim.faults.add(status=403, method="POST", path="/api/v2/notifications/channels", times=None)
            sim.faults.socket("expire")
            assert events.get(LIMIT).topic == topic("one")
            with pytest.raises(sdk.Forbidden):
                events.get(LIMIT)
            sim.faults.clear()
            with pytest.raises(sdk.Forbidden):
                events.subscribe(topic("two"))
        assert threads() == []
