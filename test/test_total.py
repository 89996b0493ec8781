"""Calls end in a known way and in time: whatever a server sends, only ApiException comes out, before the deadline."""

from __future__ import annotations

import gc
import gzip
import json
import logging
import os
import pickle
import socket
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from copy import copy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from PureCloudPlatformClientV2 import ApiClient, ApiException, Configuration, InvalidArgument, RetryConfiguration
from PureCloudPlatformClientV2._http.downloads import file_name
from PureCloudPlatformClientV2._http.errors import error_from_response
from PureCloudPlatformClientV2._http.pacing import RateLimiter
from PureCloudPlatformClientV2._http.redirect import follow
from PureCloudPlatformClientV2._http.retry import retry_after
from PureCloudPlatformClientV2.rest import (
    AbstractHttpClient,
    BadRequest,
    ConnectionFailed,
    HttpRequestOptions,
    RESTClientObject,
    RESTResponse,
    ServerError,
    TimedOut,
)

from .faults import FaultServer, Received, answer, raw, stall, token

AUTH = ["PureCloud OAuth"]
DEEP = b"[" * 100_000


def client_of(host: str, **more: Any) -> ApiClient:
    quick = RetryConfiguration(max_attempts=2, backoff_base=0.001)
    return ApiClient(configuration=Configuration.create(**{"host": host, "retry": quick, "timeout": 5, **more}))


def drip(start: bytes, piece: bytes, every: float = 0.05) -> Callable[[socket.socket, Received], bool]:
    """Send `start`, then `piece` again and again, for at most a minute."""

    def behave(connection: socket.socket, request: Received) -> bool:
        connection.sendall(start)
        for _ in range(int(60 / every)):
            connection.sendall(piece)
            time.sleep(every)
        return False

    return behave


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n"
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


def limits(reset: str, count: str = "10") -> dict[str, str]:
    return {"inin-ratelimit-count": count, "inin-ratelimit-allowed": "10", "inin-ratelimit-reset": reset}


def test_a_reset_in_the_far_future_is_not_waited_for() -> None:
    headers = {name.replace("-", "_"): value for name, value in limits("1000000000").items()}
    with FaultServer(answer(**headers)) as server, client_of(server.host, rate_limit="pace") as client:
        client.call_api("/x", "GET")
        with pytest.raises(TimedOut, match="rate limit is spent"):
            client.call_api("/x", "GET")
        assert server.count == 1


@pytest.mark.parametrize("number", ["nan", "inf", "-inf", "-1", "1e999", "x", "9" * 5000])
def test_a_rate_limit_that_makes_no_sense_is_not_kept(number: str) -> None:
    for headers in (limits(number), limits("60", number)):
        limiter = RateLimiter(sleep=lambda seconds: pytest.fail(f"slept {seconds}"))
        limiter.update("t", headers)
        assert limiter.acquire("t", time.monotonic() + 1) == 0.0


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


BAD_RETRY_AFTER = ["9" * 5000, "-5", "nan", "inf", "Mon, 01 Jan 99999 00:00:00 GMT", "1e3", "٣", "", "x" * 10000,
                   "Mon, 99 Foo 2024 99:99:99 GMT", "Thu, 01 Jan 1970 00:00:00 +99999999"]  # fmt: skip


@pytest.mark.parametrize("value", BAD_RETRY_AFTER)
def test_retry_after_of_any_kind_is_understood_or_ignored(value: str) -> None:
    seconds = retry_after(value)
    assert seconds is None or seconds >= 0
    shown = value if value.isascii() else ""
    with FaultServer(otherwise=answer(503, Retry_After=shown)) as server, pytest.raises(ServerError):
        client_of(server.host).call_api("/x", "GET")


@given(st.text(max_size=60))
@example("9" * 5000)
def test_no_retry_after_raises(value: str) -> None:
    seconds = retry_after(value)
    assert seconds is None or seconds >= 0


def test_many_attempts_and_long_limits_overflow_nothing() -> None:
    retry = RetryConfiguration(max_attempts=1_100, backoff_base=1e-9, backoff_cap=1e-9)
    with FaultServer(otherwise=answer(503)) as server:
        client = client_of(server.host, retry=retry, timeout=2_000_000, deadline=2_000_000)
        with pytest.raises(ServerError) as caught:
            client.call_api("/x", "GET")
        assert (caught.value.attempts, server.count) == (1_100, 1_100)
        with pytest.raises(InvalidArgument, match="timeout"):
            client.call_api("/x", "GET", timeout=1e10)
        server.otherwise = answer()
        client.call_api("/x", "GET", deadline=1e300)
    tokens = iter([token("first"), answer(401), token("second")])
    with FaultServer(*tokens) as server:
        client = client_of(server.host, refresh_token_wait_time=2_147_483)
        client.get_client_credentials_token("id", "secret")
        assert client.call_api("/x", "GET", response_type="object", auth_settings=AUTH) == {"id": "1"}


WRONG_CONTENT = {
    "a page of a captive portal": answer(200, b"<html>Log in</html>", Content_Type="text/html"),
    "plain text": answer(200, b"all is well", Content_Type="text/plain; charset=utf-8"),
    "deep JSON": answer(200, DEEP),
    "a number of 5,000 digits": answer(200, b"9" * 5000),
    "JSON that is no object": answer(200, b'"text"'),
    "a wrong charset": answer(200, b"\xff\xfe{", Content_Type="application/json; charset=utf-8"),
    "broken gzip": answer(200, b"\x1f\x8bxxxx", Content_Encoding="gzip"),
    "cut gzip": answer(200, gzip.compress(b'{"a": ' + bytes(range(48, 58)) * 50)[:-9], Content_Encoding="gzip"),
    "deep JSON as a 400": answer(400, DEEP),
    "a bad Location": answer(302, b"", Location="http://[::1/x"),
    "a Location with a bad port": answer(302, b"", Location="http://localhost:99999999/x"),
    "a Location of another kind": answer(302, b"", Location="file:///etc/passwd"),
    "a status of three nines": raw(b"HTTP/1.1 999 X\r\nContent-Length: 0\r\n\r\n"),
    "a status that is none": raw(b"HTTP/1.1 abc X\r\nContent-Length: 0\r\n\r\n"),
    "no HTTP at all": raw(b"\x15\x03\x01\x00\x02\x02"),
    "a negative length": raw(b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n{"),
    "a length in words": raw(b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{}x"),
    "two lengths": raw(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}"),
    "a bad chunk": raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}"),
    "a chunk of 10**30 bytes": raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"f" * 30 + b"\r\n{}"),
    "headers without end": raw(b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 500),
    "a header without a colon": raw(b"HTTP/1.1 200 OK\r\nnonsense\r\nContent-Length: 2\r\n\r\n{"),
    "a header of 100,000 bytes": raw(b"HTTP/1.1 200 OK\r\nX: " + b"y" * 100_000 + b"\r\n\r\n"),
}


@pytest.mark.parametrize("fault", WRONG_CONTENT)
def test_an_answer_that_is_no_answer_is_an_api_exception(fault: str) -> None:
    with FaultServer(otherwise=WRONG_CONTENT[fault]) as server, client_of(server.host) as client:
        with pytest.raises(ApiException) as caught:
            client.call_api("/x", "GET", response_type="User")
        assert (caught.value.method, caught.value.url) == ("GET", f"{server.host}/x")
        assert len(str(caught.value)) < 10_000
        assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


@pytest.mark.parametrize("content", [DEEP, b"9" * 5000, b"{oops", b"null"])
def test_a_token_answer_that_is_none_is_an_api_exception(content: bytes) -> None:
    with FaultServer(otherwise=answer(200, content)) as server, pytest.raises(ApiException):
        client_of(server.host).get_client_credentials_token("id", "secret")


@pytest.mark.parametrize("proxy", ["http://u:p4ssword@[", "http://[::1", "http://host:port", "http://", "ftp://x"])
def test_a_proxy_that_is_no_url_is_an_api_exception_that_does_not_show_it(proxy: str) -> None:
    try:
        client = client_of("http://localhost:1", proxy=proxy)
    except ValueError as error:  # the setting itself is refused
        assert "p4ssword" not in str(error)
        return
    with pytest.raises(ApiException) as caught:
        client.call_api("/x", "GET")
    assert "p4ssword" not in str(caught.value) + repr(caught.value.__cause__)


@pytest.mark.parametrize(
    "charset", ["idna", "undefined", "punycode", "unicode_escape", "hex", "rot13", "nonsense", "utf-16"]
)
def test_a_file_name_in_any_charset_is_a_name_or_none(charset: str, tmp_path: Path) -> None:
    header = f"attachment; filename*={charset}''%FF%2Fa%00%ud800.wav; filename=plain.wav"
    name = file_name(header)
    assert name is None or "/" not in name
    with FaultServer(answer(200, b"x", Content_Disposition=header)) as server:
        client = client_of(server.host, temp_folder_path=str(tmp_path))
        assert Path(client.call_api("/x", "GET", response_type="file")).parent == tmp_path


def test_a_long_name_is_cut_in_bytes_and_keeps_its_extension(tmp_path: Path) -> None:
    header = "attachment; filename*=UTF-8''" + "%E6%96%87" * 200 + ".wav"
    with FaultServer(*[answer(200, b"x", Content_Disposition=header)] * 2) as server:
        client = client_of(server.host, temp_folder_path=str(tmp_path))
        paths = [Path(client.call_api("/x", "GET", response_type="file")) for _ in range(2)]
    assert len(set(paths)) == 2
    assert all(path.suffix == ".wav" and len(path.name.encode()) <= 255 for path in paths)


class OddError(ApiException):
    """An error of a user's own, whose constructor takes something else."""

    def __init__(self, *, colour: str) -> None:
        self.colour = colour


class OddClient(AbstractHttpClient):
    """Raises what it is told to."""

    def __init__(self, error: BaseException) -> None:
        self.error = error

    def request(self, http_request_options: HttpRequestOptions) -> RESTResponse:
        raise self.error


def test_errors_of_a_custom_client_are_api_exceptions_that_can_be_copied_and_pickled() -> None:
    client = client_of("http://localhost:1")
    client.set_http_client(OddClient(OddError(colour="red")))
    with pytest.raises(OddError) as caught:
        client.call_api("/x", "GET")
    for copied in (copy(caught.value), pickle.loads(pickle.dumps(caught.value))):
        assert (type(copied), copied.colour, copied.method) == (OddError, "red", "GET")
        assert str(copied) == str(caught.value)
    client.set_http_client(OddClient(ZeroDivisionError("in the library")))
    with pytest.raises(ApiException, match="ZeroDivisionError: in the library") as wrapped:
        client.call_api("/x", "GET")
    assert isinstance(wrapped.value.__cause__, ZeroDivisionError)


class Wordless(Exception):
    """An exception whose text cannot be had."""

    def __str__(self) -> str:
        raise KeyError("text")


def test_an_error_without_a_text_is_an_api_exception() -> None:
    client = client_of("http://localhost:1")
    client.set_http_client(OddClient(Wordless()))
    with pytest.raises(ApiException, match="the call ended in Wordless") as caught:
        client.call_api("/x", "GET")
    assert isinstance(caught.value.__cause__, Wordless)


def test_an_error_with_the_body_as_bytes_keeps_its_status_for_tokens_too() -> None:
    error = BadRequest(400, "refused")
    error.body = b'{"error": "no such secret: not-to-be-shown"}'  # type: ignore[assignment]  # as in the official SDK
    client = client_of("http://localhost:1")
    client.set_http_client(OddClient(error))
    with pytest.raises(BadRequest, match="no such secret") as caught:
        client.get_client_credentials_token("id", "not-to-be-shown")
    assert caught.value.status == 400
    assert "not-to-be-shown" not in str(caught.value)


@pytest.mark.parametrize("host", ["http://[::1", "http://[::1/x", "http://a b", "ftp://x", "http://x:99999", "http://"])
def test_a_client_whose_host_is_no_url_ends_its_calls_in_an_api_exception(host: str) -> None:
    client = client_of("http://localhost:1", access_token="token")
    client.host = host
    with pytest.raises(ApiException):
        client.call_api("/x", "GET", query_params={"token": "of-the-query"}, auth_settings=AUTH)


@pytest.mark.parametrize("error", [KeyboardInterrupt(), SystemExit(3)])
def test_interrupts_pass_unchanged(error: BaseException) -> None:
    client = client_of("http://localhost:1")
    client.set_http_client(OddClient(error))
    with pytest.raises(type(error)) as caught:
        client.call_api("/x", "GET")
    assert caught.value is error


def test_what_the_users_own_hooks_raise_passes_unchanged() -> None:
    mine = KeyError("mine")

    def fail(_value: Any) -> None:
        raise mine

    with FaultServer(otherwise=token("t")) as server:
        for set_hook in ("set_pre_hook", "set_post_hook"):
            client = client_of(server.host)
            getattr(client, set_hook)(fail)
            with pytest.raises(KeyError) as caught:
                client.call_api("/x", "GET")
            assert caught.value is mine
            assert "_raised_by_hook" not in vars(mine)
        client = client_of(server.host)
        client.get_client_credentials_token("id", "secret")
        client.on_token_refreshed = fail
        server.script = [answer(401), token("second")]
        with pytest.raises(KeyError) as caught:
            client.call_api("/x", "GET", auth_settings=AUTH)
        assert caught.value is mine


STATUS = st.sampled_from(
    [b"200", b"200", b"201", b"204", b"301", b"302", b"400", b"401", b"404", b"429", b"500", b"503", b"007", b"x", b""]
)
NAMES = st.sampled_from([b"Content-Type", b"Content-Length", b"Transfer-Encoding", b"Content-Encoding", b"Location",
                         b"Retry-After", b"Connection", b"inin-ratelimit-reset", b"inin-ratelimit-count",
                         b"inin-ratelimit-allowed", b"Content-Disposition", b"Set-Cookie"])  # fmt: skip
VALUES = st.one_of(
    st.sampled_from([b"application/json", b"text/html", b"chunked", b"gzip", b"deflate", b"br", b"0", b"5", b"-1",
                     b"1e9", b"nan", b"close", b"http://[::1/x", b"/y", b"//", b"attachment; filename*=idna''%ff"]),
    st.binary(max_size=20),
)  # fmt: skip
BODIES = st.one_of(
    st.binary(max_size=60),
    st.sampled_from([b"{}", b"[]", b"null", b'{"details": [1, {"fieldName": 2}], "messageParams": {"a": null}}',
                     b"[" * 5000, b'{"id": 1}', gzip.compress(b'{"id": "1"}'), b"5\r\nhello\r\n0\r\n\r\n"]),
)  # fmt: skip


@settings(suppress_health_check=list(HealthCheck))
@given(
    STATUS,
    st.lists(st.tuples(NAMES, VALUES), max_size=5),
    BODIES,
    st.sampled_from(["User", "list[User]", "str", "object", "file", "int", None]),
)
def test_whatever_a_server_answers_only_api_exceptions_come_out(
    any_server: FaultServer,
    tmp_path_factory: Any,
    status: bytes,
    headers: list[tuple[bytes, bytes]],
    body: bytes,
    kind: str | None,
) -> None:
    lines = b"".join(name + b": " + value + b"\r\n" for name, value in headers)
    any_server.otherwise = raw(b"HTTP/1.1 " + status + b" OK\r\n" + lines + b"\r\n" + body)
    with client_of(any_server.host, rate_limit="pace", temp_folder_path=str(tmp_path_factory.getbasetemp())) as client:
        try:
            client.call_api("/x", "GET", response_type=kind, deadline=5)
        except ApiException as error:
            assert isinstance(str(error) + repr(error), str)
            assert pickle.loads(pickle.dumps(error)).status == error.status


@pytest.fixture(scope="module")
def any_server() -> Any:
    # urllib3 logs headers that it cannot parse with a traceback; pytest would keep that, and the sockets in it.
    logger = logging.getLogger("urllib3")
    logger.disabled = logging.getLogger("urllib3.connection").disabled = True
    with FaultServer() as server:
        yield server
    logger.disabled = logging.getLogger("urllib3.connection").disabled = False


REFUSED = {
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nContent-Length: 5\r\n",
    "no status": b"HTTP/1.1 x OK\r\n",
    "no chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n",
    "no gzip": b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n",
    "too long": b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n",
    "many headers": b"HTTP/1.1 200 OK\r\n" + b"X: 1\r\n" * 150,
    "a long header": b"HTTP/1.1 200 OK\r\nX: " + b"x" * 70_000 + b"\r\n",
}


@pytest.fixture
def only_new_objects() -> Iterator[None]:
    """The garbage collector passes over all that was there before: looking through it takes most of a second."""
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("only_new_objects")
@pytest.mark.parametrize("connection", [b"close", b"keep-alive"])
@pytest.mark.parametrize("kind", ["file", None])
@pytest.mark.parametrize("refused", REFUSED)
def test_an_answer_that_is_refused_leaves_no_socket_to_the_garbage_collector(
    any_server: FaultServer, tmp_path: Path, refused: str, kind: str | None, connection: bytes
) -> None:
    any_server.otherwise = raw(REFUSED[refused] + b"Connection: " + connection + b"\r\n\r\nhello")
    with client_of(any_server.host, temp_folder_path=str(tmp_path)) as client, pytest.raises(ApiException) as caught:
        client.call_api("/x", "GET", response_type=kind, deadline=5)
    caught.value.itself = caught.value  # type: ignore[attr-defined]
    del caught, client
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        gc.collect()
    assert [str(one.message) for one in told if one.category is ResourceWarning] == []


def bomb(size: int) -> bytes:
    return gzip.compress(b'"' + b"x" * size + b'"')


def test_an_answer_that_grows_past_the_limit_is_refused_before_it_is_held() -> None:
    code = """
import resource, sys
from PureCloudPlatformClientV2 import ApiClient, ApiException, Configuration
client = ApiClient(configuration=Configuration.create(host=sys.argv[1], max_response_bytes=1_000_000))
client.call_api("/small", "GET")
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    client.call_api("/x", "GET", response_type="object")
except ApiException as error:
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    print(error.status, "max_response_bytes" in error.reason, grown)
"""
    with FaultServer(answer(), answer(200, bomb(300_000_000), Content_Encoding="gzip")) as server:
        done = subprocess.run([sys.executable, "-c", code, server.host], capture_output=True, text=True, timeout=120)
        status, named, grown = done.stdout.split()
    assert (status, named) == ("200", "True"), done.stderr
    assert int(grown) < 50_000  # KB


@pytest.mark.parametrize("headers", [{}, {"Content_Encoding": "gzip"}])
def test_the_limit_is_exact_and_no_connection_is_lost(headers: dict[str, str]) -> None:
    plain = json.dumps("x" * 98).encode()
    content = gzip.compress(plain) if headers else plain
    with FaultServer(otherwise=answer(200, content, **headers)) as server:
        with client_of(server.host, max_response_bytes=100) as client:
            assert client.call_api("/x", "GET", response_type="str") == "x" * 98
        client = client_of(server.host, max_response_bytes=99)
        with pytest.raises(ApiException, match=r"more than max_response_bytes \(99\)"):
            client.call_api("/x", "GET", response_type="str")


def test_a_redirect_to_another_origin_carries_only_harmless_headers() -> None:
    with FaultServer() as other, FaultServer(answer(302, b"", Location=f"{other.host}/file")) as server:
        client = client_of(server.host, access_token="tok3n")
        client.default_headers |= {"X-Api-Key": "k", "Proxy-Authorization": "p", "X-Anything": "a"}
        client.call_api("/x", "GET", auth_settings=AUTH, header_params={"Accept-Language": "de"})
        assert {"x-api-key", "proxy-authorization", "x-anything", "authorization"} <= set(server.received[0].headers)
        allowed = {
            "host",
            "accept",
            "accept-encoding",
            "accept-language",
            "user-agent",
            "purecloud-sdk",
            "content-type",
        }
        assert set(other.received[0].headers) <= allowed
        assert other.received[0].headers["accept-language"] == "de"


def test_the_same_origin_is_known_however_it_is_written() -> None:
    headers = {"Authorization": "x", "Accept": "y"}
    assert follow("https://Api.example/x", 302, "https://api.example:443/y", headers) == (
        "https://api.example:443/y",
        headers,
    )
    assert follow("https://api.example/x", 302, "https://api.example:444/y", headers) == (
        "https://api.example:444/y",
        {"Accept": "y"},
    )


def test_what_the_platform_says_of_a_refusal_is_in_the_error_and_its_text() -> None:
    body = {
        "message": "Bad {name}", "code": "bad.request", "entityId": "e-1", "messageParams": {"name": "x", "n": 5},
        "details": [{"fieldName": "name", "errorCode": "too.long"}, 7], "errors": [{"message": "No", "code": "nested"}],
    }  # fmt: skip
    error = error_from_response(RESTResponse(400, "Bad Request", {}, json.dumps(body).encode()))
    assert (error.entity_id, error.message_params) == ("e-1", {"name": "x", "n": "5"})
    assert [tuple(detail) for detail in error.details] == [("name", None, "too.long"), (None, "No", "nested")]
    for text in ("e-1", "field name", "too.long", "nested"):
        assert text in str(error)


def test_a_large_error_body_is_cut_in_the_text_and_whole_in_the_body() -> None:
    error = error_from_response(RESTResponse(400, "Bad", {}, b"a" * 10_000_000))
    started = time.process_time()
    assert len(str(error)) < 4_000
    assert time.process_time() - started < 5
    assert len(error.body or "") == 10_000_000


SECRETS = ["sup3r-secret-value", 'with "quotes" and ümlaut']


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize("template", ["you sent {} here", '{{"error": "x", "hint": {}}}', "<p>{}</p>"])
def test_a_token_endpoint_that_repeats_a_secret_does_not_get_it_into_text_or_log(
    secret: str, template: str, caplog: Any
) -> None:
    shown = json.dumps(secret) if "error" in template else secret
    content = template.format(shown).encode()
    calls: list[Callable[[ApiClient], Any]] = [
        lambda client: client.get_client_credentials_token("id", secret),
        lambda client: client.get_saml2bearer_token("id", "other-secret", "org", secret),
        lambda client: client.get_code_authorization_token("id", "other-secret", secret, "https://r"),
        lambda client: client.refresh_code_authorization_token("id", "other-secret", secret),
        lambda client: client.get_pkce_token("id", secret, "a-code", "https://r"),
    ]
    with FaultServer(otherwise=answer(400, content)) as server, client_of(server.host) as client:
        client.configuration.logger.log_level, client.configuration.logger.log_response_body = 5, True
        for call in calls:
            with pytest.raises(ApiException) as caught:
                call(client)
            error = caught.value
            text = str(error) + repr(error) + repr(vars(error)) + str(error.__cause__)
            assert secret not in text
            assert json.dumps(secret)[1:-1] not in text
    assert secret not in caplog.text
    assert "/oauth/token" in caplog.text


def test_an_answer_that_repeats_the_token_keeps_it_in_the_body_only(caplog: Any) -> None:
    said = b'{"message": "the token s3cret-t0ken-value has expired", "details": [{"message": "s3cret-t0ken-value"}]}'
    with FaultServer(otherwise=answer(403, said, X_Echo="s3cret-t0ken-value")) as server:
        client = client_of(server.host, access_token="s3cret-t0ken-value")
        client.configuration.logger.log_level, client.configuration.logger.log_response_body = 5, True
        with pytest.raises(ApiException) as caught:
            client.call_api("/x", "GET", auth_settings=AUTH)
    error = caught.value
    shown = [str(error), repr(error), error.message, str(error.headers), str(error.details), caplog.text]
    assert not [text for text in shown if "s3cret" in str(text)]
    assert "has expired" in str(error)
    assert "s3cret-t0ken-value" in str(error.body)


def test_an_answer_without_content_can_be_read_as_what_it_should_have_been() -> None:
    with FaultServer(otherwise=answer(200, b"")) as server, client_of(server.host) as client:
        assert client.call_api("/x", "GET", response_type="User").name is None
        assert client.call_api("/x", "GET", response_type="list[User]") == []
        assert client.call_api("/x", "GET", response_type="dict(str, object)") == {}
        assert client.call_api("/x", "GET", response_type="str") == ""
        assert client.call_api("/x", "GET", response_type="object") is None
        assert client.call_api("/x", "GET", response_type="int") is None


def test_text_is_text_where_text_is_asked_for() -> None:
    with FaultServer(otherwise=answer(200, b"a: b", Content_Type="text/plain")) as server:
        assert client_of(server.host).call_api("/x", "GET", response_type="str") == "a: b"


def test_the_official_methods_of_the_rest_client_send() -> None:
    client = RESTClientObject()
    with FaultServer(otherwise=answer(200, b"{}")) as server:
        for method in ("GET", "HEAD", "OPTIONS", "DELETE", "POST", "PUT", "PATCH"):
            assert getattr(client, method)(f"{server.host}/x").status == 200
            assert server.received[-1].method == method
        client.PATCH(f"{server.host}/x", headers={"X": "1"}, query_params={"a": 1}, body={"b": 2})
        assert (server.received[-1].target, server.received[-1].body) == ("/x?a=1", b'{"b": 2}')
        server.otherwise = answer(404)
        with pytest.raises(ApiException) as caught:
            client.GET(f"{server.host}/x")
        assert caught.value.method == "GET"


def test_the_rest_client_adds_a_query_to_one_that_the_url_has() -> None:
    with FaultServer() as server:
        client_of(server.host).rest_client.GET(f"{server.host}/x?a=1", query_params={"b": 2})  # type: ignore[attr-defined]
        assert server.received[0].target == "/x?a=1&b=2"


def test_a_response_is_made_from_one_of_urllib3() -> None:
    import urllib3

    with FaultServer(otherwise=answer(201, b'{"a": 1}', X_One="1")) as server, urllib3.PoolManager() as pool:
        raw_response = pool.request("GET", server.host)
        response = RESTResponse(raw_response)
        assert (response.status, response.data, response.getheader("x-one")) == (201, b'{"a": 1}', "1")
        assert response.urllib3_response is raw_response


def test_something_else_than_an_http_client_is_refused_as_a_value_and_as_a_type() -> None:
    for kind in (ValueError, TypeError, InvalidArgument):
        with pytest.raises(kind, match="AbstractHttpClient"):
            client_of("http://x").set_http_client(object())  # type: ignore[arg-type]


def test_a_child_forked_during_a_renewal_renews_on_its_own() -> None:
    renewing, go_on = threading.Event(), threading.Event()

    def slow(connection: socket.socket, request: Received) -> bool:
        renewing.set()
        go_on.wait(60)
        return token("by-parent")(connection, request)

    def judge(connection: socket.socket, request: Received) -> bool:
        good = request.headers.get("authorization") in ("Bearer by-parent", "Bearer by-child")
        return answer(200 if good else 401)(connection, request)

    with FaultServer(token("first"), answer(401), slow, answer(401), token("by-child"), otherwise=judge) as server:
        client = client_of(server.host, refresh_token_wait_time=60)
        client.get_client_credentials_token("id", "secret")
        thread = threading.Thread(target=client.call_api, args=("/x", "GET"), kwargs={"auth_settings": AUTH})
        thread.start()
        assert renewing.wait(30)
        child = os.fork()
        if child == 0:
            try:
                client.call_api("/x", "GET", auth_settings=AUTH, deadline=30)
                os._exit(0 if client.access_token == "by-child" else 2)
            except BaseException:  # noqa: BLE001  the child must not go on as a test run
                os._exit(1)
        status = os.waitpid(child, 0)[1]
        go_on.set()
        thread.join()
        assert os.waitstatus_to_exitcode(status) == 0


def test_an_interrupt_in_the_renewing_thread_leaves_the_renewal_to_those_who_wait() -> None:
    renewing, waiting = threading.Event(), threading.Event()

    class Interrupted(OddClient):
        """The first renewal is interrupted; everything else goes to the server."""

        def request(self, http_request_options: HttpRequestOptions) -> RESTResponse:
            if http_request_options.url.endswith("/oauth/token") and armed and not renewing.is_set():
                renewing.set()
                waiting.wait(30)
                raise KeyboardInterrupt
            return real.request(http_request_options)

    armed: list[int] = []
    real = RESTClientObject()
    with FaultServer(token("first"), answer(401), answer(401), token("second")) as server:
        client = client_of(server.host, refresh_token_wait_time=60)
        client.set_http_client(Interrupted(KeyboardInterrupt()))
        client.get_client_credentials_token("id", "secret")
        armed.append(1)
        outcomes: dict[str, BaseException | None] = {}

        def call(name: str) -> None:
            try:
                client.call_api("/x", "GET", auth_settings=AUTH)
                outcomes[name] = None
            except BaseException as error:  # noqa: BLE001  an interrupt is what is looked for
                outcomes[name] = error

        leader = threading.Thread(target=call, args=("leader",))
        leader.start()
        assert renewing.wait(30)
        follower = threading.Thread(target=call, args=("follower",))
        follower.start()
        while server.count < 3:
            time.sleep(0.01)
        time.sleep(0.3)
        waiting.set()
        leader.join()
        follower.join()
    assert isinstance(outcomes["leader"], KeyboardInterrupt)
    assert outcomes["follower"] is None
    assert client.access_token == "second"
