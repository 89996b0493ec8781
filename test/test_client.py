"""The client: copies, per-call options, callbacks, and `request` replaced by a test's function."""

from __future__ import annotations

import os
import pickle
import signal
import threading
from typing import Any
from unittest import mock

import pytest

from PureCloudPlatformClientV2 import (
    ApiClient,
    ApiException,
    Configuration,
    InvalidArgument,
    RetryConfiguration,
    ServerError,
    TimedOut,
    UsersApi,
)

from .faults import FaultServer, answer, stall, token
from .scripted import serve

AUTH = ["PureCloud OAuth"]


def client_of(host: str, **settings: Any) -> ApiClient:
    quick = RetryConfiguration(max_attempts=3, backoff_base=0.001)
    return ApiClient(configuration=Configuration.create(**{"host": host, "retry": quick, "timeout": 5, **settings}))


def test_a_copy_with_another_host_sends_its_token_request_there_with_its_own_limits() -> None:
    with FaultServer() as original, FaultServer(answer(503), token("other")) as other:
        client = client_of(original.host)
        clone = client.with_options(max_retries=1, timeout=3)
        clone.host = other.host
        with pytest.raises(ServerError):
            clone.get_client_credentials_token("id", "s3cret")
        clone.get_client_credentials_token("id", "s3cret")
        clone.call_api("/x", "GET", auth_settings=AUTH)
        assert (original.count, [request.target for request in other.received][1:]) == (0, ["/oauth/token", "/x"])


def test_the_limits_of_a_copy_hold_for_its_token_requests() -> None:
    with FaultServer(otherwise=stall(20)) as server:
        clone = client_of(server.host).with_options(timeout=0.2, max_retries=0)
        with pytest.raises(TimedOut) as caught:
            clone.get_client_credentials_token("id", "s3cret")
        assert (server.count, caught.value.attempts) == (1, 1)


def test_a_copy_has_headers_of_its_own_and_the_same_tokens() -> None:
    with FaultServer() as server:
        client = client_of(server.host, access_token="")
        clone = client.with_options(headers={"X-One": "1"})
        clone.default_headers["X-Two"] = "2"
        client.access_token = "shared-token"
        clone.call_api("/x", "GET", auth_settings=AUTH)
        client.call_api("/x", "GET", auth_settings=AUTH)
    first, second = (request.headers for request in server.received)
    assert (first["x-one"], first["x-two"], first["authorization"]) == ("1", "2", "Bearer shared-token")
    assert not {"x-one", "x-two"} & set(second)


def test_a_header_is_sent_once_however_its_name_is_written() -> None:
    with serve(lambda _asked: {}) as server:
        client = client_of(server.host, access_token="token-of-the-client")
        client.default_headers["user-agent"] = "mine"
        client.default_headers["X-Team"] = "of the client"
        users = UsersApi(client)
        own = {"authorization": "Bearer mine", "accept": "text/csv", "content-type": "text/x", "x-team": "of the call"}
        users.patch_user("1", {"name": "x"}, headers=own)
        client.call_api("/x", "POST", header_params={"content-type": "text/plain"}, body="1", auth_settings=AUTH)
        client.default_headers["authorization"] = "Bearer default"
        users.get_user("1")
        client.rest_client.POST(server.host, {"content-type": "text/y"}, body=[1])  # type: ignore[attr-defined]
    sent = [[(name.lower(), value) for name, value in one.headers.items()] for one in server.asked]
    assert [len(one) for one in sent] == [len(dict(one)) for one in sent]
    first, second, third, fourth = map(dict, sent)
    assert {name: first[name] for name in own} == own
    assert first["user-agent"] == "mine"
    assert (second["content-type"], second["x-team"]) == ("text/plain", "of the client")
    assert third["authorization"] == "Bearer token-of-the-client"
    assert fourth["content-type"] == "text/y"


class WithTeam(ApiClient):
    """A client of a user's own, with an attribute of its own."""

    def __init__(self, team: str, **more: Any) -> None:
        super().__init__(**more)
        self.team = team


def test_a_subclass_keeps_its_attributes_in_copies_and_pickles() -> None:
    client = WithTeam("blue", host="https://api.example")
    for copied in (client.with_options(timeout=1), pickle.loads(pickle.dumps(client))):
        assert (type(copied), copied.team, copied.host) == (WithTeam, "blue", "https://api.example")


class Thoughtful(ApiClient):
    """A client whose making takes time, and needs another client."""

    making = threading.Event()
    made = threading.Event()

    def __init__(self, **more: Any) -> None:
        super().__init__(**more)
        UsersApi()
        self.making.set()
        self.made.wait(60)


def test_a_child_forked_while_the_default_client_is_made_makes_its_own(monkeypatch: Any) -> None:
    monkeypatch.setattr(Configuration(), "api_client", None)
    thread = threading.Thread(target=Thoughtful.default)
    thread.start()
    assert Thoughtful.making.wait(60)
    child = os.fork()
    if child == 0:
        signal.alarm(30)
        UsersApi()
        os._exit(0)
    status = os.waitpid(child, 0)[1]
    Thoughtful.made.set()
    thread.join()
    assert status == 0


def test_where_a_body_ends_is_told_by_its_length_alone() -> None:
    framing = {"content-length": "1", "Transfer-Encoding": "chunked", "X-Own": "1"}
    with serve(lambda asked: {}) as server:
        client = server.client()
        client.set_default_header("Content-Length", "2")
        users = UsersApi(client)
        users.get_user("a", headers=framing)
        users.patch_user("a", {"version": 1}, headers=framing)
        UsersApi(client.with_options(headers=framing)).get_user("a")
    assert [asked.body for asked in server.asked] == [None, {"version": 1}, None]
    for asked in server.asked:
        assert asked.headers["X-Own"] == "1" and asked.headers["Transfer-Encoding"] is None


def test_options_of_one_call() -> None:
    with FaultServer(otherwise=answer(503)) as server, client_of(server.host) as client:
        users = UsersApi(client)
        for options, sent in (({}, 1), ({"idempotent": True}, 3), ({"idempotent": True, "max_retries": 1}, 2)):
            before = server.count
            with pytest.raises(ServerError) as caught:
                users.post_users({}, **options)  # type: ignore[arg-type]
            assert (server.count - before, caught.value.attempts) == (sent, sent)
        server.otherwise = answer()
        client.default_headers["X-Team"] = "default"
        users.get_user("u", headers={"X-Team": "mine", "Authorization": "Bearer mine"})
        assert server.received[-1].headers["x-team"] == "mine"
        assert server.received[-1].headers["authorization"] == "Bearer mine"
        assert client.last_response is not None
        assert client.last_response.attempts == 1
        assert client.last_response.elapsed > 0


@pytest.mark.parametrize(
    "wrong",
    [
        {"timeout": 0}, {"timeout": (1,)}, {"deadline": 0}, {"deadline": float("nan")}, {"deadline": "1"},
        {"max_retries": -1}, {"max_retries": True}, {"headers": "x"}, {"headers": {"X": "a\nb"}}, {"idempotent": 1},
    ],
)  # fmt: skip
def test_an_option_that_makes_no_sense_is_refused_and_nothing_is_sent(wrong: dict[str, Any]) -> None:
    with FaultServer() as server, client_of(server.host) as client:
        with pytest.raises(InvalidArgument, match=next(iter(wrong)) if "headers" not in wrong else "header") as caught:
            UsersApi(client).get_user("u", **wrong)
        with pytest.raises(InvalidArgument):
            client.with_options(**wrong)
        assert (server.count, caught.value.status) == (0, 0)


def test_refused_arguments_are_both_api_exceptions_and_value_errors() -> None:
    with FaultServer() as server, client_of(server.host) as client:
        ring: list[Any] = []
        ring.append(ring)
        for call in (
            lambda: UsersApi(client).get_user(""),
            lambda: UsersApi(client).get_user(None),  # type: ignore[arg-type]
            lambda: UsersApi(client).post_users(ring),  # type: ignore[arg-type]
            lambda: UsersApi(client).post_users({"x": float("nan")}),  # type: ignore[arg-type]
            lambda: UsersApi(client).post_users(object()),  # type: ignore[arg-type]
            lambda: client.call_api("/x", "POST", files={"f": "/nonexistent"}),
            lambda: client.request("get", server.host),
        ):
            with pytest.raises(InvalidArgument) as caught:
                call()
            assert isinstance(caught.value, ApiException)
            assert isinstance(caught.value, ValueError)
            assert caught.value.status == 0
        assert server.count == 0


def test_headers_and_cookies_with_a_newline_are_refused_where_they_are_set() -> None:
    client = client_of("https://api.example")
    bad = "a\r\nX-Evil: 1"
    with pytest.raises(InvalidArgument):
        client.default_headers["X"] = bad
    with pytest.raises(InvalidArgument):
        client.default_headers.update({"X": bad})
    with pytest.raises(InvalidArgument):
        client.default_headers |= {"X": bad}
    with pytest.raises(InvalidArgument):
        client.default_headers.setdefault("X", bad)
    with pytest.raises(InvalidArgument):
        client.default_headers = {"X": bad}
    with pytest.raises(InvalidArgument):
        client.cookie = bad
    with pytest.raises(InvalidArgument):
        ApiClient("https://api.example", "X", bad)
    with pytest.raises(InvalidArgument):
        ApiClient("https://api.example", cookie=bad)
    assert client.default_headers == {"User-Agent": client.user_agent}
    assert client.cookie is None


def test_a_callback_runs_in_a_thread_with_a_name_and_its_exception_reaches_the_excepthook(monkeypatch: Any) -> None:
    caught: list[Any] = []
    monkeypatch.setattr(threading, "excepthook", caught.append)

    def fail(result: Any) -> None:
        raise KeyError("mine")

    with FaultServer(answer(), answer(404)) as server, client_of(server.host) as client:
        thread = UsersApi(client).get_user("u", callback=fail)
        assert isinstance(thread, threading.Thread)
        assert thread.name == "PureCloudPlatformClientV2 GET /api/v2/users/{userId}"
        thread.join()
        UsersApi(client).get_user("u", callback=print).join()  # type: ignore[attr-defined]
    assert [error.exc_type.__name__ for error in caught] == ["KeyError", "NotFound"]


def test_a_request_replaced_on_the_instance_is_what_calls_use() -> None:
    client = client_of("https://api.example", access_token="tok3n")
    client.request = mock.Mock(return_value=mock.Mock(status=200, data='{"id": "mocked"}'))  # type: ignore[method-assign]
    assert UsersApi(client).get_user("u1", expand=["presence"]).id == "mocked"
    (method, url), options = client.request.call_args
    assert (method, url) == ("GET", "https://api.example/api/v2/users/u1")
    assert options["query_params"] == {"expand": "presence"}
    assert options["headers"]["Authorization"] == "Bearer tok3n"
    assert client.with_options(timeout=1).call_api("/x", "GET", response_type="object") == {"id": "mocked"}


def test_a_request_replaced_on_the_class_is_used_and_what_it_raises_passes_unchanged() -> None:
    client, mine = client_of("https://api.example"), KeyError("mine")
    with mock.patch.object(ApiClient, "request", side_effect=mine), pytest.raises(KeyError) as caught:
        UsersApi(client).get_user("u1")
    assert caught.value is mine
    refusal = ApiException(status=409, reason="taken")
    with mock.patch.object(ApiClient, "request", side_effect=refusal) as request, pytest.raises(ApiException) as found:
        UsersApi(client).post_users({"name": "x"})  # type: ignore[arg-type]
    assert found.value is refusal
    assert request.call_args.kwargs["body"] == {"name": "x"}


class Counting(ApiClient):
    """Overrides `request` and sends with the one of the base class."""

    count = 0

    def request(self, *args: Any, **kwargs: Any) -> Any:
        type(self).count += 1
        return super().request(*args, **kwargs)


def test_a_request_that_a_subclass_overrides_may_go_on_to_the_original_and_tokens_are_renewed() -> None:
    with FaultServer(token("first"), answer(401), token("second"), answer()) as server:
        client = Counting(configuration=client_of(server.host).configuration)
        client.get_client_credentials_token("id", "secret")
        assert client.call_api("/x", "GET", response_type="object", auth_settings=AUTH) == {"id": "1"}
        assert (Counting.count, server.received[-1].headers["authorization"]) == (4, "Bearer second")


def test_call_api_replaced_on_the_class_is_used() -> None:
    client = client_of("https://api.example")
    with mock.patch.object(ApiClient, "call_api", return_value="patched") as call_api:
        assert UsersApi(client).get_user("u1") == "patched"
    assert call_api.call_args.args[:2] == ("/api/v2/users/{userId}", "GET")
