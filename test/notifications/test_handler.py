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
from PureCloudPlatformClientV2.notifications import Event, HandlerClosed
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


def test_topics_are_added_taken_back_and_replaced(sim: Simulator, client: sdk.ApiClient, handler: Make) -> None:
    events = handler()
    assert events.topics == ()
    events.subscribe(topic("a"), topic("b"))
    events.subscribe(topic("b"), topic("c"))
    assert events.topics == (topic("a"), topic("b"), topic("c"))
    events.unsubscribe(topic("b"), topic("never"))
    assert events.topics == (topic("a"), topic("c")) == on_the_platform(client)
    events.replace(topic("c"), topic("d"))
    assert events.topics == (topic("c"), topic("d")) == on_the_platform(client)
    assert [publish(sim, name) for name in "abcd"] == [0, 0, 1, 1]
    assert [events.get(LIMIT).body.id for _ in range(2)] == ["c", "d"]
    events.replace()
    assert events.topics == () == on_the_platform(client)


def on_the_platform(client: sdk.ApiClient) -> tuple[str | None, ...]:
    api = sdk.NotificationsApi(client)
    (channel,) = api.get_notifications_channels().entities or []
    listing = api.get_notifications_channel_subscriptions(str(channel.id))
    return tuple(one.id for one in listing.entities or ())


def test_a_combined_topic_is_one(sim: Simulator, handler: Make) -> None:
    events = handler()
    events.subscribe("v2.users.one?presence&routingStatus")
    assert publish(sim) == 1
    assert events.get(LIMIT).topic == topic("one")


@pytest.mark.parametrize(
    ("wrong", "part"),
    [
        ("v2.users.{id}.presence", "fill it in"),
        ("", "no topic"),
        ("v2.users.a b.presence", "no topic"),
        ("channel.metadata", "unasked"),
        ("v2.system.socket_closing", "unasked"),
        ("v2.users.a?" + "&".join(["presence"] * 30), "200"),
        (("v2.users.one.presence", ["a"]), "no place"),
        (("v2.users.{id}.conversations.{id}.recordings", ["a"]), "2 id"),
        (("v2.users.{id}.presence", [""]), "1 id"),
        (3, "int"),
    ],
)
def test_a_topic_that_is_none_is_refused_before_anything_is_sent(
    sim: Simulator, handler: Make, wrong: Any, part: str
) -> None:
    events = handler()
    sent = len(sim.requests)
    with pytest.raises(sdk.InvalidArgument, match=part):
        events.subscribe(topic("good"), wrong)
    assert len(sim.requests) == sent
    assert events.topics == ()


@pytest.mark.parametrize(
    "options",
    [
        {"queue_size": 0}, {"queue_size": True}, {"when_full": "explode"}, {"heartbeat_timeout": 0},
        {"topics_per_channel": 0}, {"max_channels": -1},
    ],
)  # fmt: skip
def test_a_value_out_of_its_range_is_refused(client: sdk.ApiClient, options: dict[str, Any]) -> None:
    with pytest.raises(sdk.InvalidArgument, match=next(iter(options))):
        sdk.NotificationHandler(client, **options)


def test_ids_of_templates_with_several_places(handler: Make) -> None:
    events = handler()
    events.subscribe(("v2.users.{id}.conversations.{id}.recordings", [("u", "c"), ("u", "d")]))
    assert events.topics == ("v2.users.u.conversations.c.recordings", "v2.users.u.conversations.d.recordings")


def test_a_forbidden_topic_leaves_the_others_as_they_were(sim: Simulator, handler: Make) -> None:
    sim.notifications.forbid(topic("secret"))
    events = handler(topics_per_channel=2)
    with pytest.raises(sdk.Forbidden):
        events.subscribe(topic("secret"))
    assert events.topics == ()
    events.subscribe(topic("a"))
    with pytest.raises(sdk.Forbidden):
        events.subscribe(topic("b"), topic("c"), topic("secret"))
    assert events.topics == (topic("a"),)
    assert [publish(sim, name) for name in "abc"] == [1, 0, 0]
    with pytest.raises(sdk.BadRequest):
        events.replace("v2.nothing.of.the.kind")
    assert events.topics == (topic("a"),)
    assert publish(sim, "a") == 1


def test_more_topics_than_a_channel_has_room_for_open_more_channels(sim: Simulator, handler: Make) -> None:
    events = handler()
    names = [f"u{number}" for number in range(2_500)]
    events.subscribe(("v2.users.{id}.routingStatus", names))
    assert len(events.topics) == 2_500
    assert [len(channel.topics) for channel in sim.notifications.channels()] == [1000, 1000, 500]
    for name in names:
        assert publish(sim, name) == 1
    assert {events.get(LIMIT).body.id for _ in names} == set(names)


def test_more_topics_than_all_channels_have_room_for_are_refused(sim: Simulator, handler: Make) -> None:
    events = handler(topics_per_channel=2, max_channels=2)
    events.subscribe(topic("a"), topic("b"), topic("c"))
    with pytest.raises(sdk.InvalidArgument, match="5 topics"):
        events.subscribe(topic("d"), topic("e"))
    events.subscribe(topic("d"))
    assert len(events.topics) == 4


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


def test_one_of_64_threads_subscribes_each_topic(sim: Simulator, handler: Make) -> None:
    events = handler(topics_per_channel=50)
    failures: list[Exception] = []
    begin = threading.Barrier(64)

    def subscribe(number: int) -> None:
        begin.wait()
        try:
            events.subscribe(topic(f"t{number}"), topic("shared"))
        except Exception as error:  # noqa: BLE001 - shown by the assertion
            failures.append(error)

    workers = [threading.Thread(target=subscribe, args=(number,)) for number in range(64)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert failures == []
    assert sorted(events.topics) == sorted([*(topic(f"t{number}") for number in range(64)), topic("shared")])
    assert [len(channel.topics) for channel in sim.notifications.channels()] == [50, 15]
    assert publish(sim, "shared") == publish(sim, "t63") == 1


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


def test_close_wakes_whoever_waits(handler: Make) -> None:
    events = handler()
    events.subscribe(topic("one"))
    ended: list[str] = []

    def wait(name: str, work: Callable[[], Any]) -> None:
        try:
            work()
        except HandlerClosed:
            ended.append(f"{name} raised")
        else:
            ended.append(name)

    work = {"iteration": lambda: list(events), "listen": lambda: events.listen(), "get": lambda: events.get()}
    waiting = [threading.Thread(target=wait, args=one) for one in work.items()]
    for one in waiting:
        one.start()
    events.close()
    for one in waiting:
        one.join(LIMIT)
    assert sorted(ended) == ["get raised", "iteration", "listen"]
    assert threads() == []
    with pytest.raises(HandlerClosed):
        events.subscribe(topic("two"))
    events.close()


def test_leaving_the_with_by_an_exception_leaves_no_thread(client: sdk.ApiClient) -> None:
    with pytest.raises(KeyboardInterrupt), sdk.NotificationHandler(client) as events:
        events.subscribe(topic("one"))
        assert threads() != []
        raise KeyboardInterrupt
    assert threads() == []


def test_get_raises_when_nothing_comes(handler: Make) -> None:
    with pytest.raises(TimeoutError, match=r"0\.01"):
        handler().get(0.01)


def test_a_channel_of_the_program_is_taken_up_with_its_topics(
    sim: Simulator, client: sdk.ApiClient, handler: Make
) -> None:
    api = sdk.NotificationsApi(client)
    channel = api.post_notifications_channels()
    api.post_notifications_channel_subscriptions(channel.id, [sdk.ChannelTopic(id=topic("old"))])
    events = handler(channel_id=channel.id)
    events.subscribe(topic("new"))
    assert events.topics == (topic("old"), topic("new"))
    assert publish(sim, "old") == 1
    assert events.get(LIMIT).topic == topic("old")
    assert len(api.get_notifications_channels().entities or []) == 1
    with pytest.raises(sdk.InvalidArgument, match="channel_id"):
        handler(channel_id="nobody's").subscribe(topic("new"))


def test_another_programs_channel_is_left_alone(sim: Simulator, client: sdk.ApiClient, handler: Make) -> None:
    theirs = sdk.NotificationsApi(client).post_notifications_channels()
    events = handler()
    events.subscribe(topic("one"))
    assert [channel.id == theirs.id for channel in sim.notifications.channels()] == [True, False]


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
        assert threads() == []
