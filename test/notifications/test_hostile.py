"""What a platform does that is none, or has a bad day: the stream goes on, and errors are ApiExceptions."""

from __future__ import annotations

import http
import struct
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from websockets.http11 import Request, Response
from websockets.sync.server import ServerConnection

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2._notifications import backoff, channel
from PureCloudPlatformClientV2._notifications.backoff import Backoff
from PureCloudPlatformClientV2._notifications.socket import open_socket
from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import LIMIT, next_of, topic
from .hostile import CHANNELS, CLOSING, event, lead_to, leading_to, stay

Make = Callable[..., sdk.NotificationHandler]


@pytest.fixture
def limits(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[float]]:
    """No attempt waits; these are the seconds that each might have waited."""
    seen: list[float] = []
    monkeypatch.setattr(backoff.random, "uniform", lambda _low, high: (seen.append(high), 0.0)[1])
    yield seen


def test_a_socket_that_is_closed_as_soon_as_it_opens_is_not_opened_without_end(
    sim: Simulator, handler: Make, limits: list[float]
) -> None:
    with leading_to(sim, lambda _connection, _number: None):
        events = handler()
        events.subscribe(topic("one"))
        for _ in range(4):
            assert events.get(LIMIT).topic == "channel.reconnected"
        events.close()
    assert limits[:4] == [0.0, 0.25, 0.5, 1.0]


def test_waiting_grows_to_a_limit_and_begins_anew_after_a_socket_that_lasted(limits: list[float]) -> None:
    waits = Backoff()
    for _ in range(10):
        waits.next()
    assert limits[-1] == 30.0
    waits.lasted(9.0)
    waits.next()
    waits.lasted(10.0)
    waits.next()
    assert limits[-2:] == [30.0, 0.0]


@pytest.mark.parametrize("status", [200, 302, 400, 401, 403, 404, 429, 503])
def test_a_handshake_that_is_refused_twice_is_tried_again(
    sim: Simulator, handler: Make, limits: list[float], status: int
) -> None:
    knocks = iter(range(5))

    def refuse(connection: ServerConnection, _request: Request) -> Response | None:
        if next(knocks) in (0, 3, 4):
            return None
        answer = connection.respond(http.HTTPStatus(status), "refused\n")
        answer.headers["Location"] = "http://127.0.0.1:9/maintenance"
        return answer

    def work(connection: ServerConnection, number: int) -> None:
        if number > 1:
            stay(connection)

    with leading_to(sim, work, process_request=refuse):
        events = handler()
        events.subscribe(topic("one"))
        assert events.get(LIMIT).topic == "channel.reconnected"


@pytest.mark.parametrize(
    "uri", [None, "", 7, {"a": 1}, "http://127.0.0.1:9/c", "ws://", "ws://[::1", "ws://127.0.0.1:99999/"]
)
def test_a_connect_uri_that_is_none_is_an_api_exception(sim: Simulator, handler: Make, uri: object) -> None:
    lead_to(sim, uri)
    events = handler()
    with pytest.raises(sdk.ApiException):
        events.subscribe(topic("one"))
    assert events.topics == ()


def test_a_socket_without_tls_is_refused_where_the_platform_has_it() -> None:
    settings = sdk.Configuration.create(host="https://api.example").snapshot()
    with pytest.raises(sdk.TLSFailed):
        open_socket("ws://127.0.0.1:9/channels/c", settings, None, host=settings.host)


def test_a_proxy_of_the_environment_that_needs_another_package_is_an_api_exception(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "python_socks", None)
    monkeypatch.setenv("socks_proxy", "socks5://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "")
    settings = sdk.Configuration.create(host="http://api.example", proxy_from_environment=True).snapshot()
    with pytest.raises(sdk.InvalidArgument, match="python-socks"):
        open_socket("ws://streaming.example/channels/c", settings, None, host=settings.host)


def end_with(data: bytes) -> Callable[[ServerConnection], None]:
    return lambda connection: connection.socket.sendall(data)


@pytest.mark.parametrize(
    "end",
    [
        end_with(b"\x81\x02\xff\xfe"),  # text that is no UTF-8
        end_with(b"\x81\x7f" + struct.pack("!Q", 1 << 62)),  # a message of 4 EB
        end_with(b"\xff" * 20),  # no frame at all
        lambda connection: connection.close(1008, "token=secret \x00\x1b[31m"),
    ],
    ids=["no UTF-8", "enormous", "no frame", "reason"],
)
def test_a_socket_that_breaks_the_protocol_is_replaced_and_what_came_before_is_kept(
    sim: Simulator, handler: Make, end: Callable[[ServerConnection], None]
) -> None:
    def work(connection: ServerConnection, number: int) -> None:
        connection.send(event(str(number)))
        if number == 1:
            end(connection)
        stay(connection)

    with leading_to(sim, work):
        events = handler()
        events.subscribe(topic("1"), topic("2"))
        assert [events.get(LIMIT).topic for _ in range(3)] == [topic("1"), "channel.reconnected", topic("2")]
        events.close()


def test_an_old_socket_that_never_ends_does_not_hold_up_the_new_one(
    sim: Simulator, handler: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(channel, "_LONGEST_DRAIN", 0.1)

    def work(connection: ServerConnection, number: int) -> None:
        if number == 1:
            connection.send(CLOSING)
            while True:
                connection.send(event("old"))
        connection.send(event("new"))
        stay(connection)

    with leading_to(sim, work):
        events = handler()
        events.subscribe(topic("old"), topic("new"))
        ends_at = time.monotonic() + LIMIT
        while events.get(LIMIT).topic != topic("new"):
            assert time.monotonic() < ends_at
        events.close()


def test_an_old_socket_that_sends_on_when_its_channel_is_gone_doubles_nothing(sim: Simulator, handler: Make) -> None:
    knocks, subscribed = iter(range(9)), threading.Event()

    def refuse_the_second(connection: ServerConnection, _request: Request) -> Response | None:
        return connection.respond(http.HTTPStatus.NOT_FOUND, "gone\n") if next(knocks) == 1 else None

    def work(connection: ServerConnection, number: int) -> None:
        if number == 1:
            connection.send(CLOSING)
        assert subscribed.wait(LIMIT)
        connection.send(event("one"))
        connection.send(event("end"))
        stay(connection)

    def subscribe(_request: object) -> dict[str, Any]:
        subscribed.set()
        return {"entities": []}

    with leading_to(sim, work, process_request=refuse_the_second):
        sim.on("PUT", f"{CHANNELS}/c/subscriptions", subscribe)
        events = handler()
        events.subscribe(topic("one"), topic("end"))
        received = [events.get(LIMIT) for _ in range(3)]
        events.close()
    assert [one.topic for one in received] == ["channel.reconnected", topic("one"), topic("end")]
    assert received[0].gap


def test_odd_metadata_are_none(sim: Simulator, handler: Make) -> None:
    def work(connection: ServerConnection, _number: int) -> None:
        for odd in ([1], "x", 0, None, {"a": 1}):
            connection.send(event(metadata=odd))
        stay(connection)

    with leading_to(sim, work):
        events = handler()
        events.subscribe(topic("one"))
        metadata: list[Any] = [next_of(events, topic("one")).metadata for _ in range(5)]
        events.close()
    assert metadata == [{}, {}, {}, {}, {"a": 1}]
