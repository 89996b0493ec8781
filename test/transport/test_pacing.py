"""The budget of a rate limit is kept, and shared."""

from __future__ import annotations

import pytest

from PureCloudPlatformClientV2 import RetryConfiguration, UsersApi
from PureCloudPlatformClientV2._http.pacing import RateLimiter
from PureCloudPlatformClientV2.rest import (
    RateLimited,
)
from PureCloudPlatformClientV2.simulator import Simulator

from .clients import client_of


def test_a_paced_client_waits_instead_of_running_into_429() -> None:
    with Simulator(rate_limit=10, rate_limit_window=1) as sim:
        client = client_of(sim.host, rate_limit="pace", retry=RetryConfiguration(max_attempts=1))
        client.get_client_credentials_token(sim.client_id, sim.client_secret)
        for _ in range(15):
            UsersApi(client).get_users()
        hasty = client_of(sim.host, access_token=client.access_token, retry=RetryConfiguration(max_attempts=1))
        with pytest.raises(RateLimited):
            for _ in range(15):
                UsersApi(hasty).get_users()


def test_the_budget_of_a_token_is_shared_and_waits_for_the_reset() -> None:
    now, slept = [0.0], []

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        now[0] += seconds

    limiter = RateLimiter(lambda: now[0], sleep)
    limiter.acquire("t")
    limiter.update("t", {"inin-ratelimit-count": "8", "inin-ratelimit-allowed": "10", "inin-ratelimit-reset": "30"})
    assert [limiter.acquire("t"), limiter.acquire("t"), limiter.acquire("other")] == [0.0, 0.0, 0.0]
    assert limiter.acquire("t") == pytest.approx(30.0)
    assert sum(slept) == pytest.approx(30.0)


def test_a_new_window_has_the_budget_of_the_last_and_late_answers_of_that_tell_nothing() -> None:
    now = [0.0]
    limiter = RateLimiter(lambda: now[0], lambda seconds: now.__setitem__(0, now[0] + seconds))

    def told(count: int, reset: str) -> dict[str, str]:
        return {"inin-ratelimit-count": str(count), "inin-ratelimit-allowed": "10", "inin-ratelimit-reset": reset}

    limiter.acquire("t")
    limiter.update("t", told(1, "0.5"), sent_at=0.0)
    for _ in range(9):
        assert limiter.acquire("t") == 0.0
    for number in range(2, 10):
        limiter.update("t", told(number, "0.5"), sent_at=0.0)
    now[0] = 0.4
    limiter.update("t", told(10, "1"), sent_at=0.1)  # whole seconds, rounded up: the earliest end is the right one
    assert limiter.acquire("t") == pytest.approx(0.1)
    limiter.update("t", told(10, "1"), sent_at=0.4)
    assert [limiter.acquire("t") for _ in range(9)] == [0.0] * 9
