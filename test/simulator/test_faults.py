"""Faults and rate limits on demand."""

from __future__ import annotations

from typing import Any

import pytest
import urllib3

from PureCloudPlatformClientV2.simulator import Simulator
from PureCloudPlatformClientV2.simulator._rate_limit import RateLimit

from .conftest import open_call

USERS = "/api/v2/users"
GOOD = {"name": "Ada", "email": "ada@example.com", "divisionId": "d"}


def test_a_fault_meets_the_requests_it_is_meant_for_and_no_more(sim: Simulator, call: Any) -> None:
    sim.faults.add(status=503, times=2, method="GET", path="/api/v2/users*", retry_after=7)
    assert call("GET", "/api/v2/routing/queues").status == 200
    assert call("POST", USERS, GOOD).status == 200
    answers = [call("GET", USERS) for _ in range(3)]
    assert [answer.status for answer in answers] == [503, 503, 200]
    assert answers[0].headers["Retry-After"] == "7"
    assert answers[0].json()["code"] == "service.unavailable"


def test_a_fault_may_carry_any_body(sim: Simulator, call: Any) -> None:
    sim.faults.add(status=200, body=b"<html>", headers={"Content-Type": "text/html"})
    answer = call("GET", USERS)
    assert (answer.data, answer.headers["Content-Type"]) == (b"<html>", "text/html")


def test_the_token_endpoint_can_fail_too(sim: Simulator, call: Any) -> None:
    sim.faults.add(status=500, path="/oauth/token")
    assert call("POST", "/oauth/token").status == 500


@pytest.mark.parametrize(("drop", "created"), [("before", 0), ("after", 1)])
def test_a_dropped_connection_says_whether_the_request_was_carried_out(
    sim: Simulator, call: Any, drop: Any, created: int
) -> None:
    sim.faults.add(drop=drop)
    with pytest.raises(urllib3.exceptions.ProtocolError):
        call("POST", USERS, GOOD)
    assert call.ok("GET", USERS)["total"] == created


def test_a_delay_alone_leaves_the_answer_as_it_is_and_holds_up_nobody_else(sim: Simulator, call: Any) -> None:
    sim.faults.add(delay=30, path="/api/v2/routing/queues")
    with pytest.raises(urllib3.exceptions.ReadTimeoutError):
        call("GET", "/api/v2/routing/queues", timeout=0.2)
    assert call("GET", USERS, timeout=10).status == 200
    sim.faults.add(delay=0.01)
    assert call("GET", USERS).status == 200


def test_cleared_and_senseless_faults(sim: Simulator, call: Any) -> None:
    sim.faults.add(status=500, times=99)
    sim.faults.clear()
    assert call("GET", USERS).status == 200
    for wrong in (
        {"times": -1},
        {"delay": -1},
        {"drop": "sometimes"},
        {"rate": 0},
        {"status": 99},
        {"headers": {"A": "b\r\nc"}},
    ):
        with pytest.raises(ValueError):
            sim.faults.add(**wrong)


def test_rate_limit_counts_per_token_and_refuses_beyond_it() -> None:
    with open_call(Simulator(rate_limit=3, rate_limit_window=3600)) as call:
        answers = [call("GET", USERS) for _ in range(4)]
        assert [answer.status for answer in answers] == [200, 200, 200, 429]
        assert [answer.headers["inin-ratelimit-count"] for answer in answers] == ["1", "2", "3", "4"]
        assert {answer.headers["inin-ratelimit-allowed"] for answer in answers} == {"3"}
        refused = answers[-1]
        assert 3500 < int(refused.headers["Retry-After"]) == int(refused.headers["inin-ratelimit-reset"]) <= 3600
        assert (refused.json()["code"], refused.json()["status"]) == ("too.many.requests.retry.after", 429)
        call.token = call.simulator.issue_token()
        assert call("GET", USERS).headers["inin-ratelimit-count"] == "1"
        assert call("GET", "/nowhere").headers["inin-ratelimit-count"] == "2"


def test_a_new_window_starts_at_zero() -> None:
    now = 100.0
    limit = RateLimit(1, 60, clock=lambda: now)
    assert limit.count("t")[1] is None
    now = 130.5
    headers, refusal = limit.count("t")
    assert refusal is not None and headers["inin-ratelimit-reset"] == "30"
    now = 160.0
    assert limit.count("t") == (
        {"inin-ratelimit-count": "1", "inin-ratelimit-allowed": "1", "inin-ratelimit-reset": "60"},
        None,
    )


def test_the_headers_of_the_rate_limit_come_with_every_answer_unless_there_is_none(call: Any) -> None:
    assert int(call("GET", USERS).headers["inin-ratelimit-allowed"]) >= 100_000
    with open_call(Simulator(rate_limit=None)) as unlimited:
        assert "inin-ratelimit-count" not in unlimited("GET", USERS).headers


def test_a_fault_without_an_end_stays_until_it_is_removed(sim: Simulator, call: Any) -> None:
    number = sim.faults.add(status=503, times=None)
    assert [call("GET", USERS).status for _ in range(5)] == [503] * 5
    assert sim.faults.remove(number) and not sim.faults.remove(number)
    assert call("GET", USERS).status == 200


def test_an_error_rate_hits_its_share_of_one_route_and_the_same_requests_in_each_run() -> None:
    runs = []
    for _ in range(2):
        with open_call(Simulator()) as call:
            call.simulator.faults.add(status=500, rate=0.25, times=None, path=USERS)
            runs.append([call("GET", USERS).status for _ in range(100)])
            assert {call("GET", "/api/v2/routing/queues").status for _ in range(20)} == {200}
    assert runs[0] == runs[1] and 10 < runs[0].count(500) < 40


def test_a_slow_platform_can_fail_as_well(sim: Simulator, call: Any) -> None:
    sim.faults.add(delay=0.05, times=None)
    sim.faults.add(status=502)
    assert call("GET", USERS).status == 502
    assert call("GET", USERS).status == 200
    assert all(exchange.seconds >= 0.05 for exchange in sim.exchanges.last(2))
