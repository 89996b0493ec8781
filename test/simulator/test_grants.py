"""Roles that are granted and taken away: listed from every side, and what a token may do follows them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import Caller, open_call

AUTHORIZATION, USERS, QUEUES = "/api/v2/authorization", "/api/v2/users", "/api/v2/routing/queues"
SUBJECTS, ROLES = f"{AUTHORIZATION}/subjects", f"{AUTHORIZATION}/roles"


@pytest.fixture
def home(call: Any) -> str:
    return str(call.ok("GET", f"{AUTHORIZATION}/divisions/home")["id"])


@pytest.fixture
def role(call: Any) -> str:
    policy = {"domain": "routing", "entityName": "queue", "actionSet": ["view", "add"]}
    return str(call.ok("POST", ROLES, {"name": "Router", "permissionPolicies": [policy]})["id"])


def roles_of(call: Any, subject_id: str) -> list[str]:
    return [one["role"]["id"] for one in call.ok("GET", f"{SUBJECTS}/{subject_id}")["grants"]]


def test_a_grant_is_seen_from_the_subject_the_role_and_the_division(
    sim: Simulator, call: Any, role: str, home: str
) -> None:
    user = sim.add(USERS, name="Ada", email="a@example.com")["id"]
    path = f"{SUBJECTS}/{user}/divisions/{home}/roles/{role}"
    call.ok("POST", path)
    grant = call.ok("GET", f"{SUBJECTS}/{user}")["grants"][0]
    assert (grant["role"]["name"], grant["division"]["id"], grant["subjectId"]) == ("Router", home, user)
    assert grant["role"]["policies"][0]["actions"] == ["view", "add"]
    assert [one["id"] for one in call.ok("GET", f"{ROLES}/{role}/users")["entities"]] == [user]
    assert [one["id"] for one in call.ok("GET", f"{ROLES}/{role}/subjectgrants")["entities"]] == [user]
    assert call.ok("GET", f"{AUTHORIZATION}/divisions/{home}/grants")["total"] == 1
    assert call.ok("GET", f"{USERS}/{user}/roles")["permissions"] == ["routing:queue:add", "routing:queue:view"]
    call.ok("DELETE", path)
    assert roles_of(call, user) == [] and call.ok("GET", f"{ROLES}/{role}/users")["total"] == 0


def test_bulk_grants_are_added_removed_and_replaced(sim: Simulator, call: Any, role: str, home: str) -> None:
    other = call.ok("POST", ROLES, {"name": "Other"})["id"]
    user = sim.add(USERS, name="Ada", email="a@example.com")["id"]
    both = {"grants": [{"roleId": one, "divisionId": home} for one in (role, other)]}
    call("POST", f"{SUBJECTS}/{user}/bulkadd", both)
    call("POST", f"{SUBJECTS}/{user}/bulkadd", both)
    assert roles_of(call, user) == [role, other]
    call("POST", f"{SUBJECTS}/{user}/bulkremove", {"grants": both["grants"][:1]})
    assert roles_of(call, user) == [other]
    call("POST", f"{SUBJECTS}/{user}/bulkreplace", {"grants": both["grants"][:1]})
    assert roles_of(call, user) == [role]
    assert [one["id"] for one in call.ok("PUT", f"{USERS}/{user}/roles", [other])["roles"]] == [other]
    call.ok("PUT", f"{ROLES}/{role}/users/add", [user])
    call.ok("PUT", f"{ROLES}/{other}/users/remove", [user])
    assert roles_of(call, user) == [role]
    call("POST", f"{ROLES}/{other}", {"subjectIds": [user], "divisionIds": [home]})
    call("DELETE", f"{ROLES}/{role}")
    assert roles_of(call, user) == [other], "a role that is gone is no grant"


def test_nothing_is_granted_where_one_of_them_is_not_there(sim: Simulator, call: Any, role: str, home: str) -> None:
    user = sim.add(USERS, name="Ada", email="a@example.com")["id"]
    grants = [{"roleId": one, "divisionId": home} for one in (role, "unknown")]
    assert call("POST", f"{SUBJECTS}/{user}/bulkadd", {"grants": grants}).status == 404
    assert call("POST", f"{SUBJECTS}/unknown/bulkadd", {"grants": grants[:1]}).status == 404
    assert call("PUT", f"{ROLES}/{role}/users/add", [user, "unknown"]).status == 404
    assert call("GET", f"{SUBJECTS}/unknown").status == 404
    assert roles_of(call, user) == []


@pytest.fixture
def checked() -> Iterator[Caller]:
    with open_call(Simulator(check_permissions=True)) as one:
        yield one


def test_a_token_may_do_what_was_granted_meanwhile_and_no_longer_what_was_taken(checked: Caller) -> None:
    home = checked.ok("GET", f"{AUTHORIZATION}/divisions/home")["id"]
    role = checked.ok("POST", ROLES, {"name": "R", "permissions": ["routing:queue:add"]})["id"]
    body = {"name": "C", "authorizedGrantType": "CLIENT-CREDENTIALS", "roleIds": []}
    client = checked.ok("POST", "/api/v2/oauth/clients", body)["id"]
    checked_as = {"Authorization": f"Bearer {checked.simulator._app.tokens.issue(client)}"}
    grants = {"grants": [{"roleId": role, "divisionId": home}]}

    def add_queue(name: str) -> int:
        return checked("POST", QUEUES, {"name": name}, headers=checked_as).status

    assert add_queue("A") == 403
    checked("POST", f"{SUBJECTS}/{client}/bulkadd", grants)
    assert add_queue("B") == 200
    checked("POST", f"{SUBJECTS}/{client}/bulkremove", grants)
    assert add_queue("C") == 403
    checked.simulator._store.change("/api/v2/oauth/clients", client, {"roleIds": [role]})
    assert add_queue("D") == 200, "by the client itself"
    checked("DELETE", f"{SUBJECTS}/{client}/divisions/{home}/roles/{role}")
    assert add_queue("E") == 403
