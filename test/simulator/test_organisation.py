"""What every organisation has, and what becomes of what was deleted, counted or named without being there."""

from __future__ import annotations

import pytest

from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import Caller, open_call

USERS, ROLES, LISTS = "/api/v2/users", "/api/v2/authorization/roles", "/api/v2/outbound/contactlists"


def test_default_roles_are_there_and_can_be_granted(shared: Caller) -> None:
    roles = {one["name"]: one for one in shared.ok("GET", ROLES)["entities"]}
    assert {"admin", "employee"} <= roles.keys() and all(one["default"] for one in roles.values())
    assert [one["name"] for one in shared.ok("GET", f"{ROLES}?defaultRoleId=employee")["entities"]] == ["employee"]
    user = shared.simulator.add(USERS, name="Ada", email="ada@example.com")
    shared.ok("PUT", f"{USERS}/{user['id']}/roles", [roles["admin"]["id"]])
    assert [one["name"] for one in shared.ok("GET", f"{USERS}/{user['id']}/roles")["roles"]] == ["admin"]


def test_deleted_users_are_found_by_their_state_and_come_back(shared: Caller) -> None:
    user = shared.simulator.add(USERS, name="Gone", email="gone@example.com")
    path = str(user["selfUri"])
    shared.ok("DELETE", path)
    assert shared("GET", path).status == 404
    gone = shared.ok("GET", f"{path}?state=deleted")
    assert (gone["name"], gone["state"]) == ("Gone", "deleted")
    assert [one["id"] for one in shared.ok("GET", f"{USERS}?state=deleted")["entities"]] == [user["id"]]
    assert user["id"] in [one["id"] for one in shared.ok("GET", f"{USERS}?state=any")["entities"]]
    assert shared("PATCH", path, {"version": gone["version"], "title": "x"}).status == 404
    shared.ok("PATCH", path, {"version": gone["version"], "state": "inactive"})
    assert shared.ok("GET", path)["state"] == "inactive"
    assert user["id"] not in [one["id"] for one in shared.ok("GET", USERS)["entities"]]
    assert [one["id"] for one in shared.ok("GET", f"{USERS}?state=inactive")["entities"]] == [user["id"]]


def test_new_integrations_are_disabled_and_contacts_are_counted(shared: Caller) -> None:
    made = shared.ok("POST", "/api/v2/integrations", {"name": "i", "integrationType": {"id": "x"}})
    assert made["intendedState"] == "DISABLED"
    path = shared.ok("POST", LISTS, {"name": "l", "columnNames": ["a"], "phoneColumns": []})["selfUri"]
    contact = shared.ok("POST", f"{path}/contacts", [{"data": {"a": "1"}, "contactListId": "l"}])[0]
    assert contact["callable"] is True and "size" not in shared.ok("GET", path)
    assert shared.ok("GET", f"{path}?includeSize=true")["size"] == 1
    assert shared.ok("GET", f"{LISTS}?includeSize=true")["entities"][0]["size"] == 1


@pytest.mark.parametrize(("below", "body"), [
    ("routingskills", {"id": "unknown", "proficiency": 1}),
    ("routinglanguages", {"id": "unknown", "proficiency": 1}),
])  # fmt: skip
def test_a_user_gets_no_skill_that_is_not_there(shared: Caller, below: str, body: object) -> None:
    user = shared.simulator.add(USERS, name=below, email=f"{below}@example.com")
    assert shared("POST", f"{user['selfUri']}/{below}", body).status == 400


def test_what_a_body_names_has_to_be_there(shared: Caller) -> None:
    body = {"callbackNumbers": ["+1"], "routingData": {"queueId": "unknown"}}
    answer = shared("POST", "/api/v2/conversations/callbacks", body)
    assert answer.status == 400 and answer.json()["message"].startswith("routingData.queueId")


def test_a_second_seed_brings_more() -> None:
    with open_call(Simulator(seed="users=3,queues=1,conversations=5,days=1")) as call:
        call.simulator.seed(users=3, queues=1, conversations=5, days=1)
        assert call.ok("GET", USERS)["total"] == 6
        queues = call.ok("GET", "/api/v2/routing/queues")["entities"]
        assert len({one["name"] for one in queues}) == 2 and all(one["memberCount"] for one in queues)
        assert len({one["conversationId"] for one in call.simulator._store.conversations}) == 10


def test_a_body_may_be_left_out_where_the_definition_says_so(shared: Caller) -> None:
    path = "/api/v2/conversations/calls"
    made = shared.ok("POST", path, {"phoneNumber": "+441"})
    agent = shared.ok("GET", f"{path}/{made['id']}")["participants"][-1]["id"]
    answer = shared("POST", f"{path}/{made['id']}/participants/{agent}/communications/any/wrapup")
    assert answer.status < 300, answer.data


def test_the_active_users_are_chosen_once_until_one_of_them_changes() -> None:
    with open_call(Simulator(seed="users=30,queues=1,conversations=1,days=1")) as call:
        memory = call.simulator._store.memory
        first = call.ok("GET", USERS)["entities"][0]
        chosen = memory.active_objects(USERS)
        assert call.ok("GET", f"{USERS}?state=active")["total"] == 30 and memory.active_objects(USERS) is chosen
        call.ok("PATCH", f"{USERS}/{first['id']}", {"version": first["version"], "state": "inactive"})
        assert call.ok("GET", USERS)["total"] == 29 and len(memory.active_objects(USERS)) == 29
