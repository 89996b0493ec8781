"""The table of retry.py, row by row."""

from __future__ import annotations

from email.utils import formatdate
from time import time

import pytest

from PureCloudPlatformClientV2 import RetryConfiguration
from PureCloudPlatformClientV2.rest import ConnectionFailed, NoAnswer, RESTResponse, TimedOut, TLSFailed
from PureCloudPlatformClientV2.retry import RetryPolicy

POLICY = RetryPolicy.of(RetryConfiguration())
ROWS = [
    (ConnectionFailed(0, "", sent=False), True, True),
    (TimedOut(0, "", sent=False), True, True),
    (RESTResponse(429), True, True),
    (RESTResponse(503, headers={"Retry-After": "1"}), True, True),
    (RESTResponse(502), True, False),
    (RESTResponse(503), True, False),
    (RESTResponse(504), True, False),
    (ConnectionFailed(0, ""), True, False),
    (TimedOut(0, ""), True, False),
    (TLSFailed(0, "", sent=False), False, False),
    (RESTResponse(407), False, False),
    (RESTResponse(500), False, False),
    (RESTResponse(400), False, False),
]


@pytest.mark.parametrize(("outcome", "idempotent", "other"), ROWS, ids=map(str, range(len(ROWS))))
def test_row_of_the_table(outcome: RESTResponse | NoAnswer, idempotent: bool, other: bool) -> None:
    for method in ("GET", "HEAD", "PUT", "DELETE", "OPTIONS"):
        assert POLICY.allows(method, outcome) is idempotent
    for method in ("POST", "PATCH"):
        assert POLICY.allows(method, outcome) is other


def test_waits_are_random_and_grow_up_to_the_cap() -> None:
    policy = RetryPolicy.of(RetryConfiguration(max_attempts=10, backoff_base=1, backoff_cap=5))
    for attempt, most in ((1, 1), (2, 2), (3, 4), (4, 5), (9, 5)):
        waits = [policy.next_delay(attempt, "GET", RESTResponse(503)) or 0 for _ in range(200)]
        assert 0 <= min(waits) < most / 4
        assert most * 3 / 4 < max(waits) <= most


def test_the_last_attempt_has_no_wait() -> None:
    policy = RetryPolicy.of(RetryConfiguration(max_attempts=2))
    assert policy.next_delay(1, "GET", RESTResponse(503)) is not None
    assert policy.next_delay(2, "GET", RESTResponse(503)) is None


def test_retry_after_is_followed_in_seconds_and_as_a_date() -> None:
    assert POLICY.next_delay(1, "POST", RESTResponse(429, headers={"Retry-After": "7"})) == 7
    late = POLICY.next_delay(
        1, "GET", RESTResponse(503, headers={"Retry-After": formatdate(time() + 100, usegmt=True)})
    )
    assert late is not None
    assert 90 < late <= 100


def test_retry_after_that_makes_no_sense_or_is_not_wanted_is_ignored() -> None:
    assert (POLICY.next_delay(1, "GET", RESTResponse(429, headers={"Retry-After": "soon"})) or 0) <= 0.5
    deaf = RetryPolicy.of(RetryConfiguration(respect_retry_after=False))
    assert (deaf.next_delay(1, "GET", RESTResponse(429, headers={"Retry-After": "7"})) or 0) <= 0.5


@pytest.mark.parametrize(
    "wrong", [{"max_attempts": 0}, {"max_attempts": True}, {"backoff_cap": -1}, {"total_budget": "x"}]
)
def test_a_configuration_that_makes_no_sense_is_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        RetryConfiguration(**wrong)  # type: ignore[arg-type]
