"""One thread renews, everybody gets the new token."""

from __future__ import annotations

import itertools
import threading
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from PureCloudPlatformClientV2 import ApiClient
from PureCloudPlatformClientV2._token_store import TokenData
from PureCloudPlatformClientV2.rest import ApiException, BadRequest

from ..faults import FaultServer, Received, answer, token
from .clients import client_of

EXPIRIES = 3


def wait_until(condition: Callable[[], bool]) -> None:
    """Wait for what other threads do, at most two minutes."""
    until = time.monotonic() + 120
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.01)


def in_threads(count: int, work: Any) -> list[Any]:
    outcomes: list[Any] = []

    def run() -> None:
        try:
            outcomes.append(work())
        except ApiException as error:
            outcomes.append(error)

    threads = [threading.Thread(target=run) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return outcomes


class TokenServer:
    """Tokens `t1`, `t2`, ...; only the newest is good. `renewal` is what happens when a token is asked for."""

    def __init__(self, seconds: float = 0.0, fail: bool = False) -> None:
        self.issued = 0
        self.seconds = seconds
        self.fail = fail
        self.lock = threading.Lock()

    def __call__(self, connection: Any, request: Received) -> bool:
        if request.target == "/oauth/token":
            time.sleep(self.seconds if self.issued else 0)
            if self.fail and self.issued:
                return answer(400, b'{"error": "invalid_grant", "error_description": "revoked"}')(connection, request)
            with self.lock:
                self.issued += 1
                return token(f"t{self.issued}")(connection, request)
        good = request.headers.get("authorization") == f"Bearer t{self.issued}"
        return answer(200 if good else 401)(connection, request)


def call(client: ApiClient) -> Any:
    return client.call_api("/x", "GET", response_type="object", auth_settings=["PureCloud OAuth"])


def test_one_of_many_threads_renews_and_all_succeed() -> None:
    tokens = TokenServer(seconds=0.2)
    with FaultServer(otherwise=tokens) as server, client_of(server.host) as client:
        client.get_client_credentials_token("a", "b")
        with tokens.lock:
            tokens.issued += 1  # the token that the client has is stale now
        outcomes = in_threads(32, lambda: call(client))
        assert outcomes == [{"id": "1"}] * 32
        assert sum(request.target == "/oauth/token" for request in server.received) == 2


def test_a_failed_renewal_reaches_every_waiting_thread() -> None:
    tokens = TokenServer(seconds=0.3, fail=True)
    with FaultServer(otherwise=tokens) as server, client_of(server.host) as client:
        client.get_client_credentials_token("a", "b")
        with tokens.lock:
            tokens.issued += 1
        outcomes = in_threads(16, lambda: call(client))
        assert all(isinstance(outcome, BadRequest) and outcome.code == "invalid_grant" for outcome in outcomes)
        assert len({id(outcome) for outcome in outcomes}) == 16


def test_who_waits_too_long_gets_status_500() -> None:
    tokens = TokenServer(seconds=1.0)
    with FaultServer(otherwise=tokens) as server, client_of(server.host, refresh_token_wait_time=0.1) as client:
        client.get_client_credentials_token("a", "b")
        with tokens.lock:
            tokens.issued += 1
        outcomes = in_threads(4, lambda: call(client))
        errors = [outcome for outcome in outcomes if isinstance(outcome, ApiException)]
        assert len(errors) == 3
        assert {(error.status, error.reason) for error in errors} == {
            (500, "Token refresh took longer than 0.1 seconds")
        }


@pytest.mark.soak
def test_64_threads_against_expiring_tokens_all_succeed_with_one_renewal_an_expiry() -> None:
    tokens, numbers, failures, done = TokenServer(), itertools.count(), [], [0] * 64
    ended = threading.Event()
    with FaultServer(otherwise=tokens) as server, client_of(server.host) as client:
        client.get_client_credentials_token("a", "b")

        def work(index: int) -> None:
            while not ended.is_set():
                try:
                    client.call_api(f"/{next(numbers)}", "GET", auth_settings=["PureCloud OAuth"])
                except ApiException as error:
                    failures.append(error)
                done[index] += 1

        threads = [threading.Thread(target=work, args=(index,)) for index in range(64)]
        for thread in threads:
            thread.start()
        for _ in range(EXPIRIES):
            # Every thread has a call behind it that began after the last expiry: no call can meet two of them.
            before = list(done)
            wait_until(lambda before=before: all(now >= then + 2 for now, then in zip(done, before, strict=True)))
            with tokens.lock:
                tokens.issued += 1
        before = list(done)
        wait_until(lambda: all(now >= then + 2 for now, then in zip(done, before, strict=True)))
        ended.set()
        for thread in threads:
            thread.join()
        sent = Counter(request.target for request in server.received)
    assert failures == []
    assert sent.pop("/oauth/token") == 1 + EXPIRIES
    assert len(sent) == next(numbers)
    assert max(sent.values()) <= 2


def renewed_by_two(first: Callable[[ApiClient, TokenData], None]) -> tuple[list[str], ApiClient]:
    """Renew a token, and do `first` while the function is told of it; return what the function is told."""
    told: list[str] = []
    with FaultServer(otherwise=TokenServer()) as server, client_of(server.host) as client:
        client.get_client_credentials_token("a", "b")

        def on_refreshed(data: TokenData) -> None:
            if not told:
                first(client, data)
            told.append(data["access_token"])

        client.on_token_refreshed = on_refreshed
        client.handle_expired_access_token()
    return told, client


def test_the_function_for_new_tokens_is_told_of_them_in_their_order() -> None:
    def renew_in_another_thread(client: ApiClient, _data: TokenData) -> None:
        other = threading.Thread(target=client.handle_expired_access_token)
        other.start()
        other.join()

    told, client = renewed_by_two(renew_in_another_thread)
    assert told == ["t2", "t3"]
    assert client.access_token == "t3"


def test_the_function_for_new_tokens_may_renew_them() -> None:
    told, _ = renewed_by_two(lambda client, _data: client.handle_expired_access_token())
    assert told == ["t2", "t3"]


def test_a_function_for_new_tokens_that_fails_is_told_of_the_next_all_the_same() -> None:
    told: list[str] = []
    with FaultServer(otherwise=TokenServer()) as server, client_of(server.host) as client:
        client.get_client_credentials_token("a", "b")

        def on_refreshed(data: TokenData) -> None:
            told.append(data["access_token"])
            if len(told) == 1:
                client.handle_expired_access_token()
                raise LookupError("the store of mine")

        client.on_token_refreshed = on_refreshed
        with pytest.raises(LookupError):
            client.handle_expired_access_token()
        client.handle_expired_access_token()
    assert told == ["t2", "t3", "t4"]


def test_control_c_in_the_function_for_new_tokens_leaves_the_rest_to_the_next_renewal() -> None:
    told: list[str] = []
    with FaultServer(otherwise=TokenServer()) as server, client_of(server.host) as client:
        client.get_client_credentials_token("a", "b")

        def on_refreshed(data: TokenData) -> None:
            told.append(data["access_token"])
            if len(told) == 1:
                raise KeyboardInterrupt

        client.on_token_refreshed = on_refreshed
        with pytest.raises(KeyboardInterrupt):
            client.handle_expired_access_token()
        client.handle_expired_access_token()
    assert told == ["t2", "t3"]


@pytest.mark.parametrize(
    ("change", "access", "refresh"),
    [
        (lambda client: setattr(client, "access_token", "by hand"), "by hand", "r2"),
        (lambda client: setattr(client, "access_token", ""), "", "r2"),
        (lambda client: setattr(client, "refresh_token", "by hand"), "t2", "by hand"),
        (lambda client: client.get_client_credentials_token("c", "d"), "of the grant", ""),
    ],
    ids=["access token", "none", "refresh token", "grant"],
)
def test_what_is_set_while_a_token_is_renewed_is_left_so(
    change: Callable[[ApiClient], object], access: str, refresh: str
) -> None:
    told: list[str] = []

    def behave(connection: Any, request: Received) -> bool:
        if b"grant_type=refresh_token" not in request.body:
            return token("of the grant")(connection, request)
        change(client)
        return token("t2", refresh_token="r2")(connection, request)

    with FaultServer(otherwise=behave) as server, client_of(server.host) as client:
        client.client_id, client.client_secret, client.refresh_token = "a", "b", "r1"
        client.on_token_refreshed = lambda data: told.append(data["refresh_token"])
        client.handle_expired_access_token()
        assert (client.access_token, client.refresh_token) == (access, refresh)
    assert told == ["r2"]
