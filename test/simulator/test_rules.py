"""Where the platform does otherwise than its definition says."""

from __future__ import annotations

from typing import Any

from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import open_call

USERS = "/api/v2/users"
QUEUES = "/api/v2/routing/queues"


def test_a_user_without_a_division_is_created_in_the_home_division(call: Any) -> None:
    home = call.ok("GET", "/api/v2/authorization/divisions/home")
    user = call.ok("POST", USERS, {"name": "Ada", "email": "ada@example.com"})
    assert home["homeDivision"] is True and user["division"]["id"] == home["id"]
    assert user["username"] == "ada@example.com"
    assert call.ok("GET", f"/api/v2/authorization/divisions/{home['id']}")["homeDivision"] is True


def test_what_may_be_there_once_is_a_409_the_second_time_until_the_first_is_gone(call: Any) -> None:
    for path, first in (
        (USERS, {"name": "A", "email": "a@example.com"}),
        (QUEUES, {"name": "Sales"}),
        ("/api/v2/architect/prompts", {"name": "Hello"}),
    ):
        made = call.ok("POST", path, first)
        second = {key: value.upper() for key, value in first.items()}
        answer = call("POST", path, second)
        assert (answer.status, answer.json()["code"]) == (409, "general.conflict")
        assert call.ok("GET", path)["total"] == 1
        call.ok("DELETE", made["selfUri"])
        call.ok("POST", path, second)


def test_a_change_of_an_old_version_is_a_409(call: Any) -> None:
    user = call.ok("POST", USERS, {"name": "A", "email": "a@example.com"})
    call.ok("PATCH", user["selfUri"], {"version": 1, "title": "One"})
    answer = call("PATCH", user["selfUri"], {"version": 1, "title": "Two"})
    assert answer.status == 409 and "version" in answer.json()["message"]
    assert call.ok("GET", user["selfUri"])["title"] == "One"


def test_nothing_is_below_what_was_never_created_or_is_deleted(call: Any) -> None:
    assert call("GET", f"{QUEUES}/unknown/members").status == 404
    assert call("POST", f"{QUEUES}/unknown/members", []).status == 404
    user = call.ok("POST", USERS, {"name": "A", "email": "a@example.com"})
    assert call("GET", f"{user['selfUri']}/routingstatus").status == 200
    call.ok("DELETE", user["selfUri"])
    assert call("GET", f"{user['selfUri']}/routingstatus").status == 404


def test_a_literal_path_without_the_method_is_a_405(call: Any) -> None:
    answer = call("PATCH", f"{USERS}/me", {"version": 1})
    assert (answer.status, answer.headers["Allow"]) == (405, "GET")


def test_an_empty_date_is_taken_for_an_absent_one(call: Any) -> None:
    made = call.ok("POST", "/api/v2/routing/skills", {"name": "x", "dateModified": ""})
    assert made["dateModified"].endswith("Z")


def test_lists_joined_by_commas_are_taken_where_they_repeat(sim: Simulator, call: Any) -> None:
    ids = [sim.add(USERS, name=f"U{n}", email=f"u{n}@example.com")["id"] for n in range(3)]
    assert call.ok("GET", f"{USERS}?id={ids[0]},{ids[2]}")["total"] == 2
    assert call.ok("GET", f"{USERS}?id={ids[0]}&id={ids[2]}")["total"] == 2


def test_an_array_of_texts_is_remembered(sim: Simulator, call: Any) -> None:
    path = sim.add(USERS, name="A", email="a@example.com")["selfUri"] + "/profileskills"
    assert call.ok("PUT", path, ["Welsh", "Tea"]) == ["Welsh", "Tea"]
    assert call.ok("GET", path) == ["Welsh", "Tea"]


def test_numbers_in_paths_have_to_be_numbers(call: Any) -> None:
    below = "/api/v2/taskmanagement/workitems/w/versions/7"
    with open_call(Simulator(invent=True)) as inventive:
        assert inventive("GET", below).status == 200
    assert call("GET", below.replace("/7", "/seven")).status == 400


def test_answers_tell_where_they_come_from(sim: Simulator, call: Any) -> None:
    user = sim.add(USERS, name="A", email="a@example.com")
    assert call("GET", user["selfUri"]).headers["Simulator-Answer"] == "stored"
    assert call("GET", "/api/v2/organizations/me").headers["Simulator-Answer"] == "sample"
    assert "example.com" not in call.ok("GET", "/api/v2/organizations/me")["selfUri"]


def test_entity_tags_answer_304_and_412(call: Any) -> None:
    path = "/api/v2/scim/v2/users"
    user = f"{path}/{call.ok('POST', path, {'userName': 'a@example.com', 'displayName': 'A'})['id']}"
    first = call("GET", user)
    same = call("GET", user, headers={"If-None-Match": first.headers["ETag"]})
    assert (same.status, same.data, same.headers["ETag"]) == (304, b"", first.headers["ETag"])
    body = {"userName": "a@example.com", "displayName": "B"}
    assert call("PUT", user, body, headers={"If-Match": first.headers["ETag"]}).status == 200
    assert call("PUT", user, body, headers={"If-Match": first.headers["ETag"]}).status == 412
    changed = call("GET", user, headers={"If-None-Match": first.headers["ETag"]})
    assert changed.status == 200 and changed.headers["ETag"] != first.headers["ETag"]
