"""with_response: what a method returns, together with the answer that it came in."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk

from .scripted import Asked, serve

LIMITS = {"inin-ratelimit-count": "7", "inin-ratelimit-allowed": "300", "inin-ratelimit-reset": "12.5"}


def user(asked: Asked) -> Any:
    name = asked.path.rpartition("/")[2]
    return 200, {"id": name}, {"ININ-Correlation-Id": f"c-{name}", **LIMITS}


def test_it_has_data_status_headers_correlation_id_rate_limit_elapsed_and_attempts() -> None:
    with serve(user) as server:
        answer = sdk.with_response(sdk.UsersApi(server.client()).get_user, "u1", expand=["team"])
    assert (answer.data.id, answer.status, answer.correlation_id) == ("u1", 200, "c-u1")
    assert answer.headers["Content-TYPE"] == "application/json"
    assert answer.rate_limit
    assert (answer.rate_limit.count, answer.rate_limit.allowed, answer.rate_limit.reset) == (7, 300, 12.5)
    assert answer.attempts == 1 and answer.elapsed > 0
    assert server.asked[0].query == {"expand": "team"}
    assert pickle.loads(pickle.dumps(answer)).data.id == "u1"
    assert "headers" not in repr(answer)


def test_attempts_count_the_repeated_ones() -> None:
    answers = iter([(503, {}, {"Retry-After": "0"}), (200, {"id": "u"})])
    with serve(lambda _asked: next(answers)) as server:
        client = server.client().with_options(max_retries=2)
        answer = sdk.with_response(sdk.UsersApi(client).get_user, "u")
    assert (answer.attempts, answer.rate_limit, answer.correlation_id) == (2, None, None)


def test_an_error_has_the_same() -> None:
    headers = {"ININ-Correlation-Id": "c", **LIMITS}
    gone = (404, {"code": "not.found", "message": "gone"}, headers)
    with serve(lambda _asked: gone) as server, pytest.raises(sdk.NotFound) as caught:
        sdk.with_response(sdk.UsersApi(server.client()).get_user, "u")
    error = caught.value
    assert (error.status, error.correlation_id, error.attempts) == (404, "c", 1)
    assert error.headers and error.headers["inin-ratelimit-count"] == "7" and error.elapsed > 0
    assert error.rate_limit and error.rate_limit.allowed == 300
    assert sdk.ApiException(500).rate_limit is None


def test_threads_that_share_an_api_object_get_their_own_answers() -> None:
    with serve(user) as server, ThreadPoolExecutor(8) as pool:
        get_user = sdk.UsersApi(server.client()).get_user
        answers = list(pool.map(lambda number: sdk.with_response(get_user, f"u{number}"), range(200)))
    assert [one.correlation_id for one in answers] == [f"c-u{number}" for number in range(200)]
    assert all(one.correlation_id == f"c-{one.data.id}" for one in answers)


def test_options_of_the_call_and_of_the_client_count() -> None:
    with serve(user) as server:
        client = server.client().with_options(headers={"X-Client": "a"})
        client.default_headers["X-Default"] = "b"
        sdk.with_response(sdk.UsersApi(client).get_user, "u", headers={"X-Call": "c"})
        assert client.last_response is not None and client.last_response.status == 200
    asked = server.asked[0].headers
    assert (asked["X-Client"], asked["X-Default"], asked["X-Call"]) == ("a", "b", "c")


def test_an_answer_without_content() -> None:
    with serve(lambda _asked: (204, b"")) as server:
        answer = sdk.with_response(sdk.RoutingApi(server.client()).delete_routing_queue, "q")
    assert (answer.data, answer.status) == (None, 204)


def test_other_things_than_bound_methods_and_callbacks_are_refused_before_anything_is_sent() -> None:
    with serve(user) as server:
        get_user = sdk.UsersApi(server.client()).get_user
        with pytest.raises(TypeError, match="callback"):
            sdk.with_response(get_user, "u", callback=print)
        with pytest.raises(TypeError, match="make a UsersApi first"):
            sdk.with_response(sdk.UsersApi.get_user, "u")  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="not a method of an API class"):
            sdk.with_response(len, "u")
        assert server.asked == []
