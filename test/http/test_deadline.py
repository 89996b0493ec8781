"""A call ends by its deadline, whatever a server does to keep it alive."""

from __future__ import annotations

import os
import socket
import threading
import time
from collections.abc import Callable

import pytest

from PureCloudPlatformClientV2 import ApiException, RetryConfiguration
from PureCloudPlatformClientV2.rest import (
    ConnectionFailed,
    ServerError,
    TimedOut,
)

from ..faults import FaultServer, Received, answer, stall, token
from .clients import AUTH, HEAD, client_of


def drip(start: bytes, piece: bytes, every: float = 0.05) -> Callable[[socket.socket, Received], bool]:
    """Send `start`, then `piece` again and again, for at most a minute."""

    def behave(connection: socket.socket, request: Received) -> bool:
        connection.sendall(start)
        for _ in range(int(60 / every)):
            connection.sendall(piece)
            time.sleep(every)
        return False

    return behave


SLOW = {
    "a byte of the body at a time": drip(HEAD, b" "),
    "a byte of a header at a time": drip(b"HTTP/1.1 200 OK\r\nX-Long: ", b"x"),
    "a flood of 100 Continue": drip(b"", b"HTTP/1.1 100 Continue\r\n\r\n", 0.001),
    "a chunk at a time": drip(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
    "compressed, a byte at a time": drip(HEAD[:-2] + b"Content-Encoding: gzip\r\n\r\n", b"\x1f"),
    "nothing": stall(60),
}


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("slowness", SLOW)
def test_the_deadline_ends_a_call_that_a_server_keeps_alive(slowness: str, method: str) -> None:
    with FaultServer(otherwise=SLOW[slowness]) as server, client_of(server.host, timeout=30) as client:
        started = time.monotonic()
        with pytest.raises(TimedOut, match=r"deadline of 0\.5 s") as caught:
            client.call_api("/x", method, response_type="object", deadline=0.5)
        assert time.monotonic() - started < 20
        assert caught.value.status == 0
        assert caught.value.elapsed >= 0.5


@pytest.mark.parametrize("slowness", SLOW)
def test_the_deadline_ends_a_call_by_a_pool_manager_of_the_user_s_too(slowness: str) -> None:
    with FaultServer(otherwise=SLOW[slowness]) as server, client_of(server.host, timeout=30) as client:
        client.rest_client.pool_manager.connection_pool_kw["retries"] = False  # type: ignore[attr-defined]
        with pytest.raises(TimedOut, match=r"deadline of 0\.5 s"):
            client.call_api("/x", "GET", response_type="object", deadline=0.5)


def test_the_deadline_of_the_configuration_holds_for_every_call_and_for_tokens() -> None:
    with FaultServer(otherwise=SLOW["nothing"]) as server, client_of(server.host, deadline=0.3) as client:
        with pytest.raises(TimedOut):
            client.call_api("/x", "GET")
        with pytest.raises(TimedOut):
            client.get_client_credentials_token("id", "secret")


def test_a_body_that_the_server_does_not_read_ends_at_the_deadline() -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        client = client_of(f"http://127.0.0.1:{deaf.getsockname()[1]}", timeout=30)
        with pytest.raises(TimedOut):
            client.call_api("/x", "POST", body=b"x" * 50_000_000, deadline=0.5)


def test_a_large_body_reaches_the_server_whole() -> None:
    with FaultServer() as server, client_of(server.host) as client:
        body = os.urandom(3_000_000)
        client.call_api("/x", "POST", body=body)
        assert server.received[0].body == body


def test_a_connection_used_again_has_its_whole_time_again() -> None:
    def late(connection: socket.socket, request: Received) -> bool:
        time.sleep(0.3)
        return answer()(connection, request)

    with FaultServer(late, late) as server, client_of(server.host) as client:
        client.call_api("/x", "GET", deadline=0.6)
        assert client.call_api("/x", "GET", response_type="object") == {"id": "1"}
        assert server.connections == 1


def test_retries_end_at_the_deadline_with_the_last_answer() -> None:
    with FaultServer(otherwise=answer(503, Retry_After="3")) as server, client_of(server.host) as client:
        with pytest.raises(ServerError):
            client.call_api("/x", "GET", deadline=2)
        assert server.count == 1


def test_the_budget_counts_from_the_start_of_the_first_attempt() -> None:
    retry = RetryConfiguration(max_attempts=5, backoff_base=0, total_budget=0.4)
    with FaultServer(otherwise=stall(0.6)) as server, client_of(server.host, retry=retry) as client:
        with pytest.raises(ConnectionFailed):
            client.call_api("/x", "GET")
        assert server.count == 1


def test_a_call_does_not_wait_past_its_deadline_for_another_threads_renewal() -> None:
    renewing = threading.Event()

    def slow_token(connection: socket.socket, request: Received) -> bool:
        renewing.set()
        time.sleep(3)
        return token("second")(connection, request)

    with FaultServer(token("first"), answer(401), slow_token, otherwise=answer(401)) as server:
        client = client_of(server.host)
        client.get_client_credentials_token("id", "secret")

        def lead() -> None:
            with pytest.raises(ApiException):
                client.call_api("/x", "GET", auth_settings=AUTH)

        leader = threading.Thread(target=lead)
        leader.start()
        assert renewing.wait(20)
        with pytest.raises(TimedOut, match="another thread renewed"):
            client.call_api("/x", "GET", auth_settings=AUTH, deadline=0.5)
        leader.join()
