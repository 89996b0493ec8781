"""Routes that a function of the user answers."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from PureCloudPlatformClientV2 import ApiClient, UsersApi
from PureCloudPlatformClientV2.rest import ApiException
from PureCloudPlatformClientV2.simulator import RoutedRequest, Simulator

USER = "/api/v2/users/{userId}"


def test_a_function_answers_one_route_and_gets_its_request(sim: Simulator, call: Any) -> None:
    seen: list[RoutedRequest] = []

    def handler(request: RoutedRequest) -> Any:
        seen.append(request)
        return {"id": request.values["userId"], "name": "Mine"}

    sim.on("GET", USER, handler)
    assert call.ok("GET", "/api/v2/users/a%2Fb?expand=presence") == {"id": "a/b", "name": "Mine"}
    assert (seen[0].method, seen[0].query) == ("GET", [("expand", "presence")])
    assert call.token not in str(seen[0].headers)
    assert call.ok("GET", "/api/v2/users/me")["name"] != "Mine"
    sim.off("GET", USER)
    assert call("GET", "/api/v2/users/x").status == 404


def test_status_headers_bytes_and_nothing(sim: Simulator, call: Any) -> None:
    sim.on("GET", USER, lambda _request: (418, b"tea", {"Content-Type": "text/tea", "X-Mine": "1"}))
    answer = call("GET", "/api/v2/users/x")
    assert (answer.status, answer.data, answer.headers["Content-Type"], answer.headers["X-Mine"]) == (
        418, b"tea", "text/tea", "1",
    )  # fmt: skip
    sim.on("DELETE", USER, lambda _request: (204, None))
    assert (lambda one: (one.status, one.data))(call("DELETE", "/api/v2/users/x")) == (204, b"")


def test_a_handler_may_leave_the_answer_to_the_simulator(sim: Simulator, call: Any) -> None:
    made = sim.add("/api/v2/users", name="Ada")
    sim.on("GET", USER, lambda request: NotImplemented if request.values["userId"] == made["id"] else {"name": "X"})
    assert call.ok("GET", f"/api/v2/users/{made['id']}")["name"] == "Ada"
    assert call.ok("GET", "/api/v2/users/other")["name"] == "X"


def test_the_request_is_still_checked_and_counted(sim: Simulator, call: Any) -> None:
    sim.respond("POST", "/api/v2/users", {"id": "1"})
    assert call("POST", "/api/v2/users", {"name": 5}).status == 400
    assert call("POST", "/api/v2/users", {"name": "A", "email": "a@example.com"}).headers["inin-ratelimit-count"] == "2"
    call.token = "wrong"
    assert call("POST", "/api/v2/users", {"name": "A", "email": "a@example.com"}).status == 401


def test_a_fixed_answer_reaches_the_sdk(sim: Simulator) -> None:
    sim.respond("GET", USER, {"message": "gone", "code": "not.here"}, status=410)
    client = ApiClient(host=sim.host).get_client_credentials_token(sim.client_id, sim.client_secret)
    with pytest.raises(ApiException) as caught:
        UsersApi(client).get_user("x")
    assert caught.value.status == 410


def test_a_route_that_the_definition_does_not_have(sim: Simulator, call: Any) -> None:
    sim.on("GET", "/api/v3/news/{newsId}", lambda request: dict(request.values))
    assert call.ok("GET", "/api/v3/news/7") == {"newsId": "7"}
    assert call("GET", "/api/v3/news").status == 404


@pytest.mark.parametrize("result", [object(), {"a": float("nan")}, (1, 2, 3, 4), (999, {}), (200, {}, {"A": "b\r\nc"})])
def test_a_handler_that_fails_is_a_500_and_the_log_says_why(
    sim: Simulator, call: Any, caplog: Any, result: Any
) -> None:
    sim.on("GET", USER, lambda _request: result)
    with caplog.at_level(logging.ERROR):
        answer = call("GET", "/api/v2/users/x")
    assert (answer.status, answer.json()["code"]) == (500, "internal.server.error")
    assert b"Traceback" not in answer.data and caplog.records[0].exc_info


def test_what_a_handler_raises_stays_in_the_log(sim: Simulator, call: Any, caplog: Any) -> None:
    def broken(_request: RoutedRequest) -> Any:
        raise LookupError("my own secret")

    sim.on("GET", USER, broken)
    with caplog.at_level(logging.ERROR):
        answer = call("GET", "/api/v2/users/x")
    assert answer.status == 500 and b"my own secret" not in answer.data and "my own secret" in caplog.text


@pytest.mark.parametrize("path", ["users", "/a/{b}/{b}", "/a/{1x}"])
def test_a_path_that_is_none_is_refused_at_once(sim: Simulator, path: str) -> None:
    with pytest.raises(ValueError):
        sim.on("GET", path, lambda _request: None)


def test_the_header_tells_answers_of_a_handler_and_contents_of_links(sim: Any, call: Any) -> None:
    sim.respond("GET", "/api/v2/users", {"entities": []})
    sim.respond("GET", "/own", {}, headers={"Simulator-Answer": "mine"})
    assert call("GET", "/api/v2/users").headers["Simulator-Answer"] == "handler"
    assert call("GET", "/own").headers["Simulator-Answer"] == "mine"
    assert call("GET", "/simulator-content/none").headers["Simulator-Answer"] == "sample"
    call("PUT", "/simulator-content/none", {"a": 1})
    assert call("GET", "/simulator-content/none").headers["Simulator-Answer"] == "stored"
