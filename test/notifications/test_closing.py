"""The end of a handler: nothing is left of it, whoever ends it and whenever."""

from __future__ import annotations

import gc
import os
import signal
import socket
import threading
from collections.abc import Callable
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2._notifications import channels
from PureCloudPlatformClientV2._notifications import socket as websocket
from PureCloudPlatformClientV2._notifications.queue import EventQueue
from PureCloudPlatformClientV2.notifications import Event, HandlerClosed
from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import LIMIT, connected, threads, topic, wait_for
from .hostile import lead_to, shake_hands

Make = Callable[..., sdk.NotificationHandler]


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


def test_a_hook_of_the_client_may_close_in_the_thread_of_the_channel(sim: Simulator) -> None:
    client = connected(sim)
    events = sdk.NotificationHandler(client)
    events.subscribe(topic("one"))
    failures: list[Exception] = []

    def close(_options: sdk.rest.HttpRequestOptions) -> None:
        try:
            events.close()
        except Exception as error:  # noqa: BLE001 - shown by the assertion
            failures.append(error)

    client.set_pre_hook(close)
    sim.faults.socket("close")
    with pytest.raises(HandlerClosed):
        while True:
            events.get(LIMIT)
    wait_for(lambda: threads() == [])
    assert failures == []


def test_a_handler_of_a_signal_may_close_whatever_its_thread_holds(handler: Make) -> None:
    events = handler()

    def interrupted() -> None:
        with events._queue._lock, events._channels._lock, events._channels._turns._condition:
            events.close()

    thread = threading.Thread(target=interrupted, daemon=True)
    thread.start()
    thread.join(LIMIT)
    assert not thread.is_alive()


def test_a_reader_whose_event_is_gone_by_then_learns_of_the_end() -> None:
    queue = EventQueue(1, "block")
    queue.put([Event("v2.users.one.presence", {}, {})])
    queue.end(HandlerClosed("closed"))
    with pytest.raises(HandlerClosed):
        queue.get(None)


def test_close_does_not_wait_without_end_for_an_answer_of_the_platform(
    sim: Simulator, handler: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(channels, "_JOIN_SECONDS", 0.01)
    events = handler()
    events.subscribe(topic("one"))
    (channel,) = sim.notifications.channels()
    asked, answer = threading.Event(), threading.Event()

    def hang(_request: object) -> Any:
        asked.set()
        answer.wait(LIMIT)
        return NotImplemented

    sim.on("PUT", f"/api/v2/notifications/channels/{channel.id}/subscriptions", hang)
    sim.faults.socket("close")
    assert asked.wait(LIMIT)
    events.close()
    assert not answer.is_set()
    answer.set()
    wait_for(lambda: threads() == [])


def test_a_handler_that_is_forgotten_warns_and_leaves_no_thread(client: sdk.ApiClient) -> None:
    events: sdk.NotificationHandler | None = sdk.NotificationHandler(client)
    assert events is not None
    events.subscribe(topic("one"))
    with pytest.warns(ResourceWarning, match="unclosed NotificationHandler"):
        events = None
        gc.collect()
    wait_for(lambda: threads() == [])


def test_channels_whose_platform_does_not_answer_are_ended_together(
    sim: Simulator, client: sdk.ApiClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(websocket, "_CLOSE_SECONDS", LIMIT)
    monkeypatch.setattr(channels, "_JOIN_SECONDS", LIMIT)
    count, failures = 3, []
    told = threading.Barrier(count)

    def work(connection: socket.socket) -> None:
        with connection:
            shake_hands(connection)
            assert connection.recv(65536)[0] == 0x88  # the client's close
            try:
                told.wait(LIMIT / 2)
            except threading.BrokenBarrierError as error:
                failures.append(error)
            connection.sendall(b"\x88\x02\x03\xe8")

    with socket.create_server(("127.0.0.1", 0)) as listener:
        lead_to(sim, f"ws://127.0.0.1:{listener.getsockname()[1]}/channels/c")
        servers: list[threading.Thread] = []

        def accept() -> None:
            for _ in range(count):
                servers.append(threading.Thread(target=work, args=[listener.accept()[0]]))
                servers[-1].start()

        accepting = threading.Thread(target=accept)
        accepting.start()
        events = sdk.NotificationHandler(client, topics_per_channel=1)
        events.subscribe(*map(topic, "abc"))
        events.close()
        for thread in (accepting, *servers):
            thread.join()
    assert failures == []
    assert threads() == []


def test_where_no_thread_can_begin_closing_does_without(handler: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    events = handler()
    events.subscribe(topic("one"))

    def refuse(_thread: threading.Thread) -> None:
        raise RuntimeError("can't create new thread at interpreter shutdown")

    with monkeypatch.context() as patched:
        patched.setattr(threading.Thread, "start", refuse)
        events.close()
    assert threads() == []


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_control_c_while_the_socket_opens_leaves_nothing(sim: Simulator, handler: Make) -> None:
    assert threading.current_thread() is threading.main_thread()
    before = set(threading.enumerate())
    with socket.create_server(("127.0.0.1", 0)) as listener:
        lead_to(sim, f"ws://127.0.0.1:{listener.getsockname()[1]}/channels/c")

        def interrupt() -> None:
            client, _ = listener.accept()
            with client:
                client.recv(65536)
                signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
                while client.recv(65536):
                    pass  # until the other side has closed

        server = threading.Thread(target=interrupt)
        server.start()
        events = handler()
        with pytest.raises(KeyboardInterrupt):
            events.subscribe(topic("one"))
        server.join(LIMIT)
    assert not server.is_alive()
    assert events.topics == ()
    wait_for(lambda: not [one for one in set(threading.enumerate()) - before if "recv_events" in one.name])
