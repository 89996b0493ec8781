"""What happens when the program is slower than the events."""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2._notifications.queue import EventQueue
from PureCloudPlatformClientV2.notifications import QueueOverflow
from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import LIMIT, publish, topic, wait_for

Make = Callable[..., sdk.NotificationHandler]


def filled(sim: Simulator, events: sdk.NotificationHandler, count: int) -> None:
    """Send so many events, and wait until the handler has had the last: it asks the platform again then."""
    for _ in range(count):
        publish(sim)


def test_block_lets_the_socket_wait_and_is_not_taken_for_silence(sim: Simulator, handler: Make) -> None:
    events = handler(queue_size=5, heartbeat_timeout=0.6)
    events.subscribe(topic("one"))
    filled(sim, events, 200)
    paused = threading.Event()
    assert not paused.wait(1.5)  # longer than the time after which a silent socket is replaced
    received = [events.get(LIMIT) for _ in range(200)]
    assert [event.metadata["CorrelationId"] for event in received] == [
        event["metadata"]["CorrelationId"] for event in sim.events
    ]
    assert events.dropped == 0


def test_drop_oldest_keeps_the_newest_and_counts(sim: Simulator, handler: Make) -> None:
    events = handler(queue_size=5, when_full="drop_oldest")
    events.subscribe(topic("one"), topic("last"))
    filled(sim, events, 50)
    publish(sim, "last")
    wait_for(lambda: events.dropped == 46)
    received = [events.get(LIMIT) for _ in range(5)]
    sent = list(sim.events)[-5:]
    assert [event.metadata["CorrelationId"] for event in received] == [
        event["metadata"]["CorrelationId"] for event in sent
    ]
    with pytest.raises(TimeoutError):
        events.get(0)


def test_raise_tells_where_events_are_missing_and_goes_on(sim: Simulator, handler: Make) -> None:
    events = handler(queue_size=5, when_full="raise")
    events.subscribe(topic("one"), topic("last"))
    filled(sim, events, 50)
    wait_for(lambda: events.dropped == 45)
    for _ in range(5):
        assert events.get(LIMIT).topic == topic("one")
    with pytest.raises(QueueOverflow, match="45 events"):
        events.get(LIMIT)
    publish(sim, "last")
    assert events.get(LIMIT).topic == topic("last")


def test_close_frees_a_thread_that_waits_for_room(sim: Simulator, handler: Make) -> None:
    events = handler(queue_size=1)
    events.subscribe(topic("one"))
    filled(sim, events, 100)
    events.close()


def test_a_reader_can_subscribe_while_the_queue_is_full(sim: Simulator, handler: Make) -> None:
    events = handler(queue_size=2)
    events.subscribe(topic("one"))
    filled(sim, events, 30)
    sim.faults.socket("announce_closing")
    for _ in range(30):
        assert events.get(LIMIT).topic == topic("one")
        events.subscribe(topic("two"))
    assert events.topics == (topic("one"), topic("two"))


def test_the_error_that_ends_the_stream_does_not_grow_with_its_readers() -> None:
    queue = EventQueue(1, "block")
    queue.end(sdk.ApiException(401, "the token cannot be renewed"))
    depths = []
    for _ in range(3):
        with pytest.raises(sdk.ApiException) as caught:
            queue.get(None)
        depths.append(len(traceback.extract_tb(caught.value.__traceback__)))
    assert depths == depths[:1] * 3
