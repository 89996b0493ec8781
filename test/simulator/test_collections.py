"""Collections that remember, single objects, and samples for the rest."""

from __future__ import annotations

from typing import Any

import pytest

from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import open_call

USERS = "/api/v2/users"


def new_user(number: int = 0, **more: Any) -> dict[str, Any]:
    return {"name": f"User {number}", "email": f"u{number}@example.com", "divisionId": "d-1", **more}


def test_post_creates_what_get_returns(call: Any) -> None:
    user = call.ok("POST", USERS, new_user(department="Sales"))
    assert user["selfUri"] == f"{USERS}/{user['id']}"
    assert (user["name"], user["department"], user["version"], user["state"]) == ("User 0", "Sales", 1, "active")
    assert user["division"] == {"id": "d-1"} and "divisionId" not in user
    assert call.ok("GET", user["selfUri"]) == user


def test_patch_changes_what_it_names_and_counts_the_version(call: Any) -> None:
    user = call.ok("POST", USERS, new_user(department="Sales"))
    changed = call.ok("PATCH", user["selfUri"], {"version": 1, "title": "Lead", "department": None})
    assert (changed["title"], changed["name"], changed["version"]) == ("Lead", "User 0", 2)
    assert "department" not in changed and call.ok("GET", user["selfUri"]) == changed


def test_put_replaces_what_the_body_can_say_and_keeps_the_rest(call: Any) -> None:
    group = call.ok("POST", "/api/v2/routing/wrapupcodes", {"name": "Sale", "division": {"id": "d"}})
    assert group["dateCreated"].endswith("Z")
    replaced = call.ok("PUT", group["selfUri"], {"name": "Sold"})
    assert (replaced["name"], replaced["id"], replaced["dateCreated"]) == ("Sold", group["id"], group["dateCreated"])
    assert replaced["division"]["id"] == "d"  # an object is always in a division


def test_deleted_and_unknown_items_are_404_with_an_error_body(call: Any) -> None:
    user = call.ok("POST", USERS, new_user())
    call.ok("DELETE", user["selfUri"])
    for path in (user["selfUri"], f"{USERS}/unknown"):
        for method, body in (("GET", None), ("PATCH", {"version": 1}), ("DELETE", None)):
            answer = call(method, path, body)
            assert (answer.status, answer.json()["code"], answer.json()["status"]) == (404, "not.found", 404)
    assert call.ok("GET", USERS)["total"] == 0


def test_inventive_simulator_knows_every_id_that_was_not_deleted() -> None:
    with open_call(Simulator(invent=True)) as call:
        assert call.ok("GET", f"{USERS}/any")["id"] == "any"
        call.ok("DELETE", f"{USERS}/any")
        assert call("GET", f"{USERS}/any").status == 404


def test_add_creates_without_http(sim: Simulator, call: Any) -> None:
    user = sim.add(USERS, **new_user())
    assert call.ok("GET", user["selfUri"]) == user
    queue = sim.add("/api/v2/routing/queues", name="Q")
    assert call.ok("GET", "/api/v2/routing/queues")["entities"] == [queue]
    with pytest.raises(ValueError, match="no collection"):
        sim.add("/api/v2/users/me", name="x")


def test_collections_of_different_parents_are_apart(call: Any) -> None:
    one, other = (call.ok("POST", USERS, new_user(number))["selfUri"] for number in range(2))
    skill = {"id": call.ok("POST", "/api/v2/routing/skills", {"name": "Welsh"})["id"], "proficiency": 3.0}
    added = call.ok("POST", f"{one}/routingskills", skill)
    assert added["id"] == skill["id"]  # this collection takes the id from the body
    assert call.ok("GET", f"{one}/routingskills")["total"] == 1
    assert call.ok("GET", f"{other}/routingskills")["total"] == 0


def test_a_list_as_body_adds_replaces_and_clears_members(call: Any) -> None:
    path = f"/api/v2/notifications/channels/{call.ok('POST', '/api/v2/notifications/channels')['id']}/subscriptions"
    topics = [{"id": f"v2.users.{number}.presence"} for number in range(3)]
    call.ok("POST", path, topics[:2])
    assert [topic["id"] for topic in call.ok("GET", path)["entities"]] == [topic["id"] for topic in topics[:2]]
    call.ok("PUT", path, topics[2:])
    assert [topic["id"] for topic in call.ok("GET", path)["entities"]] == [topics[2]["id"]]
    call.ok("DELETE", path)
    assert call.ok("GET", path)["entities"] == []


def test_single_object_returns_what_was_put(call: Any) -> None:
    one, other = (call.ok("POST", USERS, new_user(number))["selfUri"] for number in range(2))
    path = f"{one}/outofoffice"
    before = call.ok("GET", path)
    call.ok("PUT", path, {"active": True, "indefinite": True})
    after = call.ok("GET", path)
    assert (before["active"], after["active"], after["indefinite"]) == (False, True, True)
    assert call.ok("GET", f"{other}/outofoffice")["active"] is False


def test_items_of_collections_without_post_are_samples_under_the_id_asked_for(call: Any) -> None:
    listing = call.ok("GET", "/api/v2/routing/message/recipients")
    assert listing["total"] == len(listing["entities"]) == 3
    recipient = call.ok("GET", "/api/v2/routing/message/recipients/r-1")
    assert recipient["id"] == "r-1" and recipient == call.ok("GET", "/api/v2/routing/message/recipients/r-1")
    listed = listing["entities"][0]
    assert call.ok("GET", listed["selfUri"]) == listed


def test_users_me_is_a_user_and_not_an_item(call: Any) -> None:
    me = call.ok("GET", f"{USERS}/me")
    assert me["selfUri"] == f"{USERS}/{me['id']}" and me["state"] == "active"


def test_permissions_are_those_that_the_definition_asks_for(call: Any) -> None:
    page = call.ok("GET", "/api/v2/authorization/permissions?pageSize=100")
    assert page["total"] == len(page["entities"]) > 50
    directory = next(entity for entity in page["entities"] if entity["domain"] == "directory")
    assert "add" in {permission["action"] for permission in directory["permissionMap"]["user"]}


def test_texts_come_as_text(call: Any) -> None:
    calendar = call("GET", "/api/v2/workforcemanagement/calendar/data/ics?calendarId=c")
    assert calendar.headers["Content-Type"] == "text/calendar; charset=utf-8" and calendar.data
    action = {"name": "A", "category": "C", "integrationId": "i", "secure": False}
    uri = call.simulator.add("/api/v2/integrations/actions", **action)["selfUri"]
    template = call("GET", f"{uri}/templates/successtemplate.vm")
    assert template.headers["Content-Type"] == "text/plain; charset=utf-8"


def test_scim_type_is_used_when_only_that_is_accepted(call: Any) -> None:
    scim = call("GET", "/api/v2/scim/v2/users", headers={"Accept": "application/scim+json"})
    both = call("GET", "/api/v2/scim/v2/users", headers={"Accept": "application/scim+json, application/json"})
    assert scim.headers["Content-Type"] == "application/scim+json"
    assert both.headers["Content-Type"] == "application/json"
