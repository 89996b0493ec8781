"""Requests that do not fit the definition are refused by name; those that do get through."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

import pytest

USERS = "/api/v2/users"
GOOD = {"name": "Ada", "email": "ada@example.com", "divisionId": "d"}


@pytest.mark.parametrize(
    ("method", "path", "body", "field"),
    [
        ("POST", USERS, {**GOOD, "name": 1}, "name"),
        ("POST", USERS, {"name": "Ada", "divisionId": "d"}, "email"),
        ("POST", USERS, {**GOOD, "name": None}, "name"),
        ("POST", USERS, {**GOOD, "state": "asleep"}, "state"),
        ("POST", USERS, {**GOOD, "addresses": [{}, {"mediaType": "PIGEON"}]}, "addresses[1].mediaType"),
        ("POST", USERS, [], "body"),
        ("POST", USERS, None, "body"),
        ("GET", f"{USERS}?pageSize=many", None, "pageSize"),
        ("GET", f"{USERS}?state=asleep", None, "state"),
        ("GET", f"{USERS}?expand=presence&expand=everything", None, "expand"),
        ("GET", f"{USERS}?expand=presence,everything", None, "expand"),
        ("GET", f"{USERS}/search", None, "q64"),
        ("GET", "/api/v2/architect/dependencytracking?name=x&consumedResources=maybe", None, "consumedResources"),
        ("GET", "/api/v2/dataextensions/coretypes/NOTHING", None, "coretypeName"),
        ("GET", "/api/v2/workforcemanagement/managementunits/m/weeks/soon/shifttrades", None, "weekDateId"),
        ("POST", "/api/v2/languages", {"name": "x", "dateModified": "yesterday"}, "dateModified"),
    ],
)
def test_what_does_not_fit_is_refused_by_name(call: Any, method: str, path: str, body: Any, field: str) -> None:
    answer = call(method, path, body)
    error = answer.json()
    assert (answer.status, error["status"], error["code"]) == (400, 400, "bad.request")
    assert error["message"].startswith(f"{field}: ")
    assert error["details"] == [{"errorCode": "bad.request", "fieldName": field}]


def test_the_refused_value_is_not_repeated(call: Any) -> None:
    assert b"hunter2" not in call("POST", USERS, {**GOOD, "password": ["hunter2"]}).data


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", USERS, {**GOOD, "title": None, "addresses": None}),
        ("POST", USERS, {**GOOD, "state": "ACTIVE", "unknownField": {"x": 1}}),
        ("GET", f"{USERS}?unknown=1&state=ACTIVE", None),
        ("GET", f"{USERS}?sortOrder=ASC", None),
        ("GET", f"{USERS}?expand=presence&expand=team", None),
        ("GET", f"{USERS}?expand=presence,team", None),
    ],
)
def test_what_fits_is_accepted(call: Any, method: str, path: str, body: Any) -> None:
    call.ok(method, path, body)


def test_enum_values_are_answered_as_the_schema_writes_them(call: Any) -> None:
    assert call.ok("POST", USERS, {**GOOD, "state": "Inactive"})["state"] == "inactive"


@pytest.mark.parametrize("data", [b"{", b"\xff\xfe", b'{"name": NaN}', b"[" * 100_000])
def test_undecodable_json_is_a_400(call: Any, data: bytes) -> None:
    headers = {"Authorization": f"Bearer {call.token}", "Content-Type": "application/json"}
    answer = call.pool.request("POST", call.simulator.host + USERS, body=data, headers=headers)
    assert answer.status == 400 and answer.json()["code"] == "bad.request"


def test_other_content_types_are_a_415(call: Any) -> None:
    answer = call("POST", USERS, GOOD, headers={"Content-Type": "application/xml"})
    assert (answer.status, answer.json()["code"]) == (415, "unsupported.media.type")
    call.ok("POST", USERS, GOOD, headers={"Content-Type": "application/json; charset=utf-8"})


def test_unknown_path_is_a_404_and_wrong_method_a_405_with_allow(call: Any) -> None:
    for path in ("/api", "/api/v2/nothing", "/api/v2/users/", "/api/v2/users//presences"):
        assert call("GET", path).status == 404
    answer = call("DELETE", USERS)
    assert (answer.status, answer.headers["Allow"], answer.json()["status"]) == (405, "GET, POST", 405)


@pytest.mark.parametrize("value", ["a/b", "..", "a b", "ä€😀", "%2F", "a?b#c", "a;b"])
def test_an_encoded_path_value_stays_one_segment(call: Any, value: str) -> None:
    found = call.ok("GET", f"/api/v2/routing/message/recipients/{quote(value, safe='').replace('.', '%2E')}")
    assert found["id"] == value


def test_requests_are_recorded_without_their_token(call: Any) -> None:
    call("POST", f"{USERS}?a=1&a=2", GOOD, headers={"X-Mine": "yes"})
    seen = call.simulator.requests[-1]
    assert (seen.method, seen.path, seen.query, seen.json()) == ("POST", USERS, [("a", "1"), ("a", "2")], GOOD)
    assert seen.headers["X-Mine"] == "yes" and call.token not in json.dumps(dict(seen.headers)) + repr(seen)
