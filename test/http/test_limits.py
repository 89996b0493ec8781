"""What a server says of times and limits is understood or ignored, and overflows nothing."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from PureCloudPlatformClientV2 import InvalidArgument, RetryConfiguration
from PureCloudPlatformClientV2._http.pacing import RateLimiter
from PureCloudPlatformClientV2._http.retry import retry_after
from PureCloudPlatformClientV2.rest import (
    ServerError,
    TimedOut,
)

from ..faults import FaultServer, answer, token
from .clients import AUTH, client_of


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
