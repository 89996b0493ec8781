"""What goes wrong on the wire, and what a caller gets: class of error, and how often the request was sent."""

from __future__ import annotations

import pickle
import socket
import zlib
from typing import Any

import pytest

from PureCloudPlatformClientV2 import ApiClient, Configuration, RetryConfiguration, __version__
from PureCloudPlatformClientV2.rest import (
    ApiException,
    BadRequest,
    Conflict,
    ConnectionFailed,
    Forbidden,
    NotFound,
    RateLimited,
    ServerError,
    TimedOut,
    Unauthorized,
)

from .faults import HALF_A_BODY, HALF_A_HEADER, FaultServer, answer, cut, raw, reset, stall
from .faults.__main__ import rows

QUICK = RetryConfiguration(max_attempts=3, backoff_base=0.001)


def client_of(host: str, **settings: Any) -> ApiClient:
    return ApiClient(
        configuration=Configuration.create(**{"host": host, "retry": QUICK, "timeout": (2, 0.5), **settings})
    )


def send(client: ApiClient, method: str = "GET", **more: Any) -> Any:
    body = {"x": 1} if method in ("POST", "PUT", "PATCH") else None
    return client.call_api("/x", method, body=body, response_type="object", **more)


IDEMPOTENT, OTHERS = ["GET", "PUT", "DELETE", "HEAD"], ["POST", "PATCH"]
FAULTS: dict[str, tuple[Any, type[ApiException], int, int]] = {
    # fault: behaviour, error, how often an idempotent request is sent, how often a POST or PATCH
    "cut before the answer": (cut(), ConnectionFailed, 3, 1),
    "reset before the answer": (reset(), ConnectionFailed, 3, 1),
    "stall": (stall(0.8), TimedOut, 3, 1),
    "429": (answer(429), RateLimited, 3, 3),
    "429 with Retry-After": (answer(429, Retry_After="0"), RateLimited, 3, 3),
    "502": (answer(502), ServerError, 3, 1),
    "503": (answer(503), ServerError, 3, 1),
    "503 with Retry-After": (answer(503, Retry_After="0"), ServerError, 3, 3),
    "504": (answer(504), ServerError, 3, 1),
    "500": (answer(500), ServerError, 1, 1),
    "400": (answer(400), BadRequest, 1, 1),
    "401": (answer(401), Unauthorized, 1, 1),
    "403": (answer(403), Forbidden, 1, 1),
    "404": (answer(404), NotFound, 1, 1),
    "409": (answer(409), Conflict, 1, 1),
    "418": (answer(418), ApiException, 1, 1),
}


@pytest.mark.parametrize("method", IDEMPOTENT + OTHERS)
@pytest.mark.parametrize("fault", FAULTS)
def test_fault_gives_its_error_after_as_many_attempts_as_are_safe(fault: str, method: str) -> None:
    behaviour, error, for_idempotent, for_others = FAULTS[fault]
    expected = for_idempotent if method in IDEMPOTENT else for_others
    timeout = (2, 0.1) if fault == "stall" else None
    with FaultServer(otherwise=behaviour) as server, client_of(server.host) as client:
        with pytest.raises(error) as caught:
            send(client, method, timeout=timeout)
        assert server.count == expected
        assert caught.value.attempts == expected
        assert (caught.value.method, caught.value.url) == (method, f"{server.host}/x")
        assert type(caught.value) is error
        twin = pickle.loads(pickle.dumps(caught.value))
        assert (type(twin), str(twin), twin.attempts) == (error, str(caught.value), expected)


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("half", [HALF_A_BODY, HALF_A_HEADER, b"HTTP/1.1 200 OK\r\nServer: x\r\n"])
def test_half_an_answer_is_no_answer(half: bytes, method: str) -> None:
    with FaultServer(otherwise=raw(half)) as server, client_of(server.host) as client:
        with pytest.raises(ConnectionFailed) as caught:
            send(client, method)
        assert (caught.value.status, server.count) == (0, 3 if method == "GET" else 1)


@pytest.mark.parametrize("method", IDEMPOTENT + OTHERS)
def test_a_refused_connection_is_tried_again_for_every_method(method: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with client_of(f"http://127.0.0.1:{port}") as client, pytest.raises(ConnectionFailed) as caught:
        send(client, method)
    assert (caught.value.status, caught.value.attempts, caught.value.sent) == (0, 3, False)


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_keep_alive_connection_that_the_server_closed_is_replaced_and_the_request_sent_once(method: str) -> None:
    with FaultServer() as server, client_of(server.host) as client:
        send(client, method)
        server.close_connections()
        assert send(client, method) == {"id": "1"}
        assert (server.count, server.connections) == (2, 2)


def test_connections_are_kept_and_used_again() -> None:
    with FaultServer() as server, client_of(server.host) as client:
        for _ in range(5):
            send(client)
        assert server.connections == 1


def test_a_failure_that_passes_is_not_seen_by_the_caller() -> None:
    with FaultServer(cut(), answer(503), answer(429, Retry_After="0")) as server:
        with client_of(server.host, retry=RetryConfiguration(max_attempts=4, backoff_base=0.001)) as client:
            assert send(client) == {"id": "1"}
        assert server.count == 4


def test_the_total_budget_ends_the_retries() -> None:
    retry = RetryConfiguration(max_attempts=50, backoff_base=0.001, total_budget=0.5)
    with FaultServer(otherwise=answer(429, Retry_After="1")) as server, client_of(server.host, retry=retry) as client:
        with pytest.raises(RateLimited):
            send(client)
        assert server.count == 1


def test_copies_with_other_options_share_connections() -> None:
    with FaultServer(answer(), otherwise=answer(503)) as server, client_of(server.host) as client:
        send(client)
        once = client.with_options(max_retries=0, timeout=1)
        with pytest.raises(ServerError):
            send(once)
        assert (server.count, server.connections) == (2, 1)
        with pytest.raises(ServerError):
            send(client)
        assert server.count == 5


@pytest.mark.parametrize("content", [b"{oops", b"", b"\xff\xfe"])
def test_undecodable_json_is_an_error_with_its_beginning(content: bytes) -> None:
    with FaultServer(otherwise=answer(content=content)) as server, client_of(server.host) as client:
        if not content:
            assert send(client) is None
            return
        with pytest.raises(ApiException, match="could not be decoded") as caught:
            send(client)
        assert caught.value.status == 200


def test_only_the_first_200_characters_of_an_undecodable_answer_are_in_the_reason() -> None:
    with FaultServer(otherwise=answer(content=b"x" * 5000)) as server, client_of(server.host) as client:
        with pytest.raises(ApiException) as caught:
            send(client)
        assert "x" * 200 in str(caught.value.reason)
        assert "x" * 201 not in str(caught.value.reason)


def test_compressed_answers_are_understood() -> None:
    import gzip

    plain = b'{"id": "compressed"}'
    behaviours = [
        answer(content=gzip.compress(plain), Content_Encoding="gzip"),
        answer(content=zlib.compress(plain), Content_Encoding="deflate"),
    ]
    with FaultServer(*behaviours) as server, client_of(server.host) as client:
        assert [send(client), send(client)] == [{"id": "compressed"}] * 2
        assert server.received[0].headers["accept-encoding"] == "gzip, deflate"


def test_error_body_of_the_platform_is_read() -> None:
    content = b'{"message": "No", "code": "not.found", "status": 404, "contextId": "c-1"}'
    with FaultServer(answer(404, content, ININ_Correlation_Id="c-2")) as server, client_of(server.host) as client:
        query = {"access_token": "s3cret", "a": 1}
        with pytest.raises(NotFound) as caught:
            client.call_api("/x", "GET", query_params=query)
    error = caught.value
    assert (error.status, error.code, error.message, error.correlation_id) == (404, "not.found", "No", "c-2")
    assert error.url == f"{server.host}/x?access_token=[REDACTED]&a=1"
    assert str(error).startswith("(404)\nReason: Status\nHTTP response headers: {")
    assert '"message": "No"' in str(error)
    assert error.headers is not None
    assert error.headers["content-type"] == "application/json"


@pytest.mark.parametrize("body", [0, False, "", [], {}])
def test_falsy_bodies_are_sent(body: Any) -> None:
    import json

    with FaultServer() as server, client_of(server.host) as client:
        client.call_api("/x", "POST", body=body)
        assert server.received[0].body == json.dumps(body).encode()
        assert server.received[0].headers["content-type"] == "application/json"


def test_headers_that_http_cannot_carry_are_refused_before_anything_is_sent() -> None:
    with FaultServer() as server, client_of(server.host) as client:
        for value in ("a\r\nX-Evil: 1", "a\0b", "\u20ac"):
            with pytest.raises(ValueError, match="header 'X-Name'"):
                client.call_api("/x", "GET", header_params={"X-Name": value})
        client.access_token = "a\r\nb"
        with pytest.raises(ValueError, match="header 'Authorization'"):
            client.call_api("/x", "GET", auth_settings=["PureCloud OAuth"])
        assert server.count == 0


def test_every_request_names_the_sdk() -> None:
    with FaultServer() as server, client_of(server.host) as client:
        send(client)
        client.user_agent = "mine/1"
        client.cookie = "a=b"
        send(client)
    first, second = (request.headers for request in server.received)
    assert (first["purecloud-sdk"], first["user-agent"]) == (__version__, "PureCloud SDK/python")
    assert (second["user-agent"], second["cookie"]) == ("mine/1", "a=b")


def test_last_response_is_each_threads_own() -> None:
    import threading

    with FaultServer() as server, client_of(server.host) as client:
        send(client)
        seen: list[Any] = []
        thread = threading.Thread(target=lambda: seen.append(client.last_response))
        thread.start()
        thread.join()
        assert seen == [None]
        assert client.last_response is not None
        assert client.last_response.data == '{"id": "1"}'


def test_a_callback_runs_the_call_in_a_thread() -> None:
    results: list[Any] = []
    with FaultServer() as server, client_of(server.host) as client:
        send(client, callback=results.append).join()
    assert results == [{"id": "1"}]


def test_there_are_kinds_enough_for_make_faults_and_each_has_a_name_of_its_own() -> None:
    names = [name for name, _ in rows(threads=1, edits=1)]
    assert len(names) == len(set(names)) >= 200
