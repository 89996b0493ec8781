"""Which topics are subscribed to, and on which channels."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import LIMIT, next_of, publish, threads, topic, wait_for

Make = Callable[..., sdk.NotificationHandler]


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


def taken_up(client: sdk.ApiClient, *topics: str) -> str:
    """A channel of the program with topics."""
    api = sdk.NotificationsApi(client)
    channel = api.post_notifications_channels()
    api.post_notifications_channel_subscriptions(channel.id, [sdk.ChannelTopic(id=one) for one in topics])
    return str(channel.id)


def test_topics_of_a_channel_that_is_taken_up_are_replaced_and_taken_back(client: sdk.ApiClient, handler: Make) -> None:
    events = handler(channel_id=taken_up(client, topic("old")))
    events.replace(topic("new"))
    assert events.topics == (topic("new"),)
    events.close()
    events = handler(channel_id=taken_up(client, topic("old"), topic("left")))
    events.unsubscribe(topic("old"))
    assert events.topics == (topic("left"),)


def test_a_channel_that_is_taken_up_with_more_topics_than_allowed_gets_no_more(
    client: sdk.ApiClient, handler: Make
) -> None:
    events = handler(channel_id=taken_up(client, topic("a"), topic("b")), topics_per_channel=1)
    events.subscribe(topic("d"), topic("e"))
    assert [one.topics for one in events._channels._open] == [
        (topic("a"), topic("b")), (topic("d"),), (topic("e"),),
    ]  # fmt: skip


def test_taking_back_what_was_never_subscribed_to_opens_nothing(sim: Simulator, handler: Make) -> None:
    events = handler()
    sent = len(sim.requests)
    events.unsubscribe(topic("never"))
    events.replace()
    assert len(sim.requests) == sent and threads() == []


def test_subscribing_to_nothing_opens_the_socket_for_what_comes_unasked(sim: Simulator, handler: Make) -> None:
    events = handler()
    events.subscribe()
    token = "v2.system.token_revoked.one"
    assert sim.publish(token, {"userId": "one", "reason": "user_tokens_revoked"}) == 1
    assert events.get(LIMIT).topic == token


def test_what_is_refused_when_another_topic_is_taken_back_is_an_event(sim: Simulator, handler: Make) -> None:
    events = handler()
    events.subscribe(topic("one"), topic("two"), topic("three"))
    sim.notifications.forbid(topic("two"))
    events.unsubscribe(topic("one"))
    assert [one["id"] for one in next_of(events, "channel.refused").body["topics"]] == [topic("two")]
    assert events.topics == (topic("three"),)


def test_a_topic_that_was_taken_although_the_answer_failed_is_taken_back(sim: Simulator, client: sdk.ApiClient) -> None:
    with sdk.NotificationHandler(client.with_options(max_retries=0)) as events:
        events.subscribe(topic("one"))
        (channel,) = sim.notifications.channels()
        put_right = threading.Event()

        def take(_request: object) -> Any:
            sim.notifications.subscribe(channel.id, [topic("two")], replace=False, ignore_errors=False)
            return 500, {}

        path = f"/api/v2/notifications/channels/{channel.id}/subscriptions"
        sim.on("PUT", path, lambda _request: (put_right.set(), NotImplemented)[1])
        sim.on("POST", path, take)
        with pytest.raises(sdk.ServerError):
            events.subscribe(topic("two"))
        assert put_right.wait(LIMIT)
        events.subscribe()  # waits for its turn, after the thread's
        assert tuple(channel.topics) == (topic("one"),) == events.topics


def test_a_hook_that_changes_topics_while_they_are_changed_is_told_so(sim: Simulator, client: sdk.ApiClient) -> None:
    with sdk.NotificationHandler(client) as events:

        def subscribe_too(options: sdk.rest.HttpRequestOptions) -> None:
            if "subscriptions" in options.url:
                events.subscribe(topic("two"))

        client.set_pre_hook(subscribe_too)
        with pytest.raises(RuntimeError, match="already"):
            events.subscribe(topic("one"))
        assert events.topics == ()
        client.set_pre_hook(None)
        events.subscribe(topic("one"))
        assert events.topics == (topic("one"),)
        assert publish(sim) == 1


def test_what_a_hook_raises_after_the_platform_has_taken_a_topic_takes_it_back(
    sim: Simulator, client: sdk.ApiClient
) -> None:
    with sdk.NotificationHandler(client) as events:
        events.subscribe(topic("one"))

        def fail(_response: object) -> None:
            raise LookupError("a hook of mine")

        client.set_post_hook(fail)
        with pytest.raises(LookupError):
            events.subscribe(topic("two"))
        client.set_post_hook(None)
        assert events.topics == (topic("one"),)
        (channel,) = sim.notifications.channels()
        wait_for(lambda: list(channel.topics) == [topic("one")])
