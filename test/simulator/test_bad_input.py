"""Whatever arrives is answered properly: malformed requests, huge and slow ones, odd targets."""

from __future__ import annotations

import json
import logging
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from PureCloudPlatformClientV2.simulator import Simulator

HEAD = b"Host: localhost\r\nContent-Type: application/json\r\n"


def exchange(sim: Simulator, data: bytes, *, end: bool = True) -> tuple[int, dict[str, Any]]:
    """Send bytes, read to the end; the status and the body of the one answer."""
    with socket.create_connection(("127.0.0.1", sim.port), timeout=30) as connection:
        connection.sendall(data)
        if end:
            connection.shutdown(socket.SHUT_WR)
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    head, _, body = answer.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1."), answer
    return int(head.split()[1]), json.loads(body) if body else {}


def post(sim: Simulator, rest: bytes) -> tuple[int, dict[str, Any]]:
    return exchange(sim, b"POST /api/v2/users HTTP/1.1\r\nConnection: close\r\n" + HEAD + rest)


@pytest.mark.parametrize(
    ("rest", "status"),
    [
        (b"Transfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n0\r\n\r\n", 400),
        (b"Transfer-Encoding: chunked\r\n\r\n-5\r\nab\r\n0\r\n\r\n", 400),
        (b"Transfer-Encoding: chunked\r\n\r\n5\r\nab", 400),
        (b"Transfer-Encoding: chunked\r\n\r\n2\r\nabcdef\r\n0\r\n\r\n", 400),
        (b"Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n", 400),
        (b"Transfer-Encoding: chunked\r\n\r\n" + b"1" * 9000, 400),
        (b"Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n", 413),
        (b"Transfer-Encoding: gzip\r\n\r\n", 501),
        (b"Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n0\r\n\r\n", 400),
        (b"Content-Length: 2\r\nContent-Length: 3\r\n\r\nabc", 400),
        (b"Content-Length: -1\r\n\r\n", 400),
        (b"Content-Length: 1e3\r\n\r\n", 400),
        (b"Content-Length: \xb2\r\n\r\nab", 400),
        (b"Content-Length: 10\r\n\r\nab", 400),
        (b"Content-Length: 99999999999\r\n\r\n", 413),
        (b"Content-Length: 99999999999\r\nExpect: 100-continue\r\n\r\n", 413),
        (b"Content-Length: 2\r\n\r\n{}", 401),
    ],
)
def test_bodies_that_are_badly_framed_or_too_long(sim: Simulator, rest: bytes, status: int) -> None:
    assert (lambda found: (found[0], found[1]["status"]))(post(sim, rest)) == (status, status)


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"GET http://[::1 HTTP/1.1\r\n" + HEAD + b"\r\n", 400),
        (b"GET http:///x HTTP/1.1\r\n" + HEAD + b"\r\n", 400),
        (b"GET ftp://localhost/x HTTP/1.1\r\n" + HEAD + b"\r\n", 400),
        (b"GET http://evil.example/x HTTP/1.1\r\n" + HEAD + b"\r\n", 421),
        (b"GET http://localhost/api/v2/users HTTP/1.1\r\nConnection: close\r\n" + HEAD + b"\r\n", 401),
        (b"GET x HTTP/1.1\r\n" + HEAD + b"\r\n", 400),
        (b"OPTIONS * HTTP/1.1\r\n" + HEAD + b"\r\n", 404),
        (b"GET //[::1/x HTTP/1.1\r\n" + HEAD + b"\r\n", 404),
        (b"GET /api/v2/users/%ff%00%zz HTTP/1.1\r\n" + HEAD + b"\r\n", 401),
        (b"GET /api/v2/users?\xff=\xfe&&&=%zz HTTP/1.1\r\n" + HEAD + b"\r\n", 401),
        (b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n" + HEAD + b"\r\n", 414),
        (b"GET /x HTTP/1.1\r\n" + HEAD + b"A: " + b"a" * 70_000 + b"\r\n\r\n", 431),
        (b"GET /x HTTP/1.1\r\n" + HEAD + b"A: a\r\n" * 200 + b"\r\n", 431),
        (b"GET /x HTTP/1.1\r\nA: a\r\n\r\n", 400),
        (b"GET /x HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n", 400),
        (b"GET /x HTTP/3.0\r\n" + HEAD + b"\r\n", 505),
        (b"GET /x HTTP/x\r\n" + HEAD + b"\r\n", 400),
        (b"GARBAGE\r\n\r\n", 400),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 400),
        (b"FROBNICATE /api/v2/users HTTP/1.1\r\n" + HEAD + b"\r\n", 405),
    ],
)
def test_request_lines_and_headers_that_make_no_sense(sim: Simulator, data: bytes, status: int, caplog: Any) -> None:
    with caplog.at_level(logging.WARNING):
        found, body = exchange(sim, data)
    assert (found, body["status"]) == (status, status)
    assert not [record for record in caplog.records if "simulator" in record.name]


def test_a_body_that_grows_beyond_the_limit_is_refused_before_it_is_held() -> None:
    with Simulator(max_body=1000) as sim:
        assert post(sim, b"Content-Length: 1001\r\n\r\n")[0] == 413
        chunks = b"64\r\n" + b"a" * 100 + b"\r\n"
        assert post(sim, b"Transfer-Encoding: chunked\r\n\r\n" + chunks * 11)[0] == 413
        assert post(sim, b"Transfer-Encoding: chunked\r\n\r\n" + chunks * 10 + b"0\r\n\r\n")[0] == 401


@pytest.mark.parametrize(
    "data",
    [b"GET /api", b"GET /x HTTP/1.1\r\nHo", b"POST /x HTTP/1.1\r\n" + HEAD + b"Content-Length: 10\r\n\r\nab"],
)
def test_a_slow_client_is_told_that_its_time_is_over(data: bytes) -> None:
    with Simulator(read_timeout=0.2) as sim:
        assert exchange(sim, data, end=False)[0] == 408


@pytest.mark.parametrize(
    "data",
    [
        b"GET /" + b"a" * 1000,
        b"GET /x HTTP/1.1\r\nHost: localhost\r\nA: " + b"a" * 1000,
        b"POST /x HTTP/1.1\r\n" + HEAD + b"Content-Length: 1000\r\n\r\n" + b"a" * 999,
        b"POST /x HTTP/1.1\r\n" + HEAD + b"Transfer-Encoding: chunked\r\n\r\n3e8\r\n" + b"a" * 999,
    ],
)
def test_a_byte_after_the_other_for_ever_is_told_that_its_time_is_over(data: bytes) -> None:
    """Each byte comes in time, the request as a whole does not; then no thread is left that waits for it."""
    before = threading.active_count()
    with Simulator(read_timeout=30, request_timeout=0.5) as sim:
        with socket.create_connection(("127.0.0.1", sim.port), timeout=0.02) as connection:
            answer = b"".join(trickled(connection, data))
        assert answer.split()[1] == b"408" and b"Connection: close" in answer
        until = time.monotonic() + 60
        while threading.active_count() > before + 1 and time.monotonic() < until:
            time.sleep(0.01)
        assert threading.active_count() == before + 1  # the thread that listens
        assert exchange(sim, b"GET /x HTTP/1.1\r\nConnection: close\r\n" + HEAD + b"\r\n")[0] == 404


def trickled(connection: socket.socket, data: bytes) -> Iterator[bytes]:
    """Send a byte every now and then until there is an answer; what is answered, until the connection ends."""
    for byte in data:
        connection.sendall(bytes([byte]))
        try:
            yield connection.recv(65536)
            break
        except TimeoutError:
            continue
    connection.settimeout(30)
    yield from iter(lambda: connection.recv(65536), b"")


def test_the_time_between_requests_is_not_that_of_a_request() -> None:
    request = b"GET /x HTTP/1.1\r\n" + HEAD + b"\r\n"
    with (
        Simulator(read_timeout=30, request_timeout=0.2) as sim,
        socket.create_connection(("127.0.0.1", sim.port), timeout=30) as connection,
    ):
        for _ in range(3):
            connection.sendall(request)
            assert connection.recv(65536).startswith(b"HTTP/1.1 404")
            time.sleep(0.3)


def test_an_idle_connection_is_closed_without_an_answer_that_nobody_waits_for() -> None:
    with Simulator(read_timeout=0.2) as sim, socket.create_connection(("127.0.0.1", sim.port), 30) as connection:
        assert connection.recv(100) == b""


@pytest.mark.parametrize(
    "uri", ["http://x/%0d%0aSet-Cookie:%20a=b", "http://[::1", "http://", "/x", "", "http://x/%C3%A9"]
)
def test_a_redirect_uri_that_is_none_is_a_400(call: Any, uri: str) -> None:
    path = f"/oauth/authorize?client_id={call.simulator.client_id}&response_type=code&redirect_uri={uri}"
    answer = call("GET", path)
    assert answer.status == 400 and "Set-Cookie" not in answer.headers


@pytest.mark.parametrize("body", [b"{", b"\xff\xfe", b"[" * 100_000, b'{"a": NaN}', b"\x00", b'{"name": "\\ud800"}'])
def test_a_body_that_is_no_json_or_odd_is_a_400(call: Any, body: bytes) -> None:
    headers = {"Authorization": f"Bearer {call.token}", "Content-Type": "application/json"}
    answer = call.pool.request("POST", f"{call.simulator.host}/api/v2/users", body=body, headers=headers)
    assert answer.status == 400
