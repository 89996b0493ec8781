"""One thread renews, everybody gets the new token."""

from __future__ import annotations

import itertools
import threading
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

from PureCloudPlatformClientV2 import ApiClient
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
