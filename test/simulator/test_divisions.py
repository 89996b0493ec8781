"""With check_permissions, a role that is granted for a division counts for the objects of that division only."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import Caller, open_call

AUTHORIZATION, QUEUES, CODES = "/api/v2/authorization", "/api/v2/routing/queues", "/api/v2/routing/wrapupcodes"
MAY = ["routing:queue:*", "outbound:campaign:*", "routing:wrapupCode:*", "directory:user:*", "authorization:grant:view"]


@pytest.fixture(scope="module")
def checked() -> Iterator[Caller]:
    with open_call(Simulator(check_permissions=True)) as one:
        yield one


class Office:
    """A client with all permissions about queues in one division, and those of `view` in another one."""

    def __init__(self, call: Caller) -> None:
        self.call = call
        self.near, self.far, self.seen = (self.division(name) for name in ("Near", "Far", "Seen"))
        reader = {"name": "Reader", "permissions": ["routing:queue:view"]}
        grants = [(self.role({"name": "All", "permissions": MAY}), self.near), (self.role(reader), self.seen)]
        self.client = self.client_with(grants)
        places = {"near": self.near, "far": self.far, "seen": self.seen}
        self.queues = {name: self.make(QUEUES, name, division) for name, division in places.items()}

    def division(self, name: str) -> str:
        body = {"name": name, "description": "An office"}
        return str(self.call.ok("POST", f"{AUTHORIZATION}/divisions", body)["id"])

    def role(self, body: Any) -> str:
        return str(self.call.ok("POST", f"{AUTHORIZATION}/roles", body)["id"])

    def client_with(self, grants: list[tuple[str, str]]) -> dict[str, str]:
        pairs = [{"roleId": role, "divisionId": division} for role, division in grants]
        body = {"name": "C", "authorizedGrantType": "CLIENT-CREDENTIALS", "roleDivisions": pairs}
        client = self.call.ok("POST", "/api/v2/oauth/clients", body)["id"]
        return {"Authorization": f"Bearer {self.call.simulator._app.tokens.issue(client)}"}

    def make(self, path: str, name: str, division: str) -> str:
        return str(
            self.call.ok("POST", path, {"name": name, "divisionId": division, "division": {"id": division}})["id"]
        )

    def __call__(self, method: str, path: str, body: Any = None) -> int:
        return self.call(method, path, body, headers=self.client).status

    def names(self, method: str, path: str, body: Any = None, entities: str = "entities") -> list[str]:
        answer = self.call.ok(method, path, body, headers=self.client)
        assert answer["total"] == len(answer[entities])
        return sorted(one["name"] for one in answer[entities])


@pytest.fixture(scope="module")
def office(checked: Caller) -> Office:
    return Office(checked)


def test_listings_have_the_objects_of_permitted_divisions(office: Office) -> None:
    assert office.names("GET", QUEUES) == ["near", "seen"]
    for name, division in (("code near", office.near), ("code far", office.far)):
        office.make(CODES, name, division)
    assert office.names("GET", CODES) == office.names("GET", f"{CODES}/divisionviews") == ["code near"]


def test_searches_find_them_only(office: Office) -> None:
    for name, division in (("Ada", office.near), ("Alan", office.far)):
        office.call.ok("POST", "/api/v2/users", {"name": name, "email": f"{name}@example.com", "divisionId": division})
    body = {"query": [{"type": "STARTS_WITH", "fields": ["name"], "value": "A"}]}
    assert office.names("POST", "/api/v2/users/search", body, "results") == ["Ada"]


def test_an_object_elsewhere_is_a_403_that_names_the_division(office: Office) -> None:
    path = f"{QUEUES}/{office.queues['far']}"
    refused = office.call("GET", path, headers=office.client)
    assert (refused.status, refused.json()["code"]) == (403, "missing.division.permission")
    assert office.far in refused.json()["message"] and "routing:queue:view" in refused.json()["message"]
    assert office("PUT", path, {"name": "mine"}) == office("DELETE", path) == 403
    assert office("POST", f"{path}/members", []) == office("GET", f"{path}/members") == 403
    assert office.call.ok("GET", path)["name"] == "far", "the first client may do everything"


def test_what_may_be_done_depends_on_the_division(office: Office) -> None:
    seen, near = (f"{QUEUES}/{office.queues[name]}" for name in ("seen", "near"))
    assert office("GET", seen) == office("PUT", near, {"name": "near"}) == 200
    assert office("PUT", seen, {"name": "mine"}) == 403


def test_objects_are_made_in_permitted_divisions(office: Office) -> None:
    assert office("POST", QUEUES, {"name": "new", "division": {"id": office.far}}) == 403
    assert office("POST", QUEUES, {"name": "new"}) == 403, "in the home division"
    assert office("POST", "/api/v2/users", {"name": "N", "email": "n@example.com", "divisionId": office.far}) == 403
    made = office.make(QUEUES, "mine", office.near)
    assert office("DELETE", f"{QUEUES}/{made}") == 200


def test_a_role_for_all_divisions_opens_them_all(office: Office) -> None:
    role = office.role({"name": "Everywhere", "permissions": ["routing:queue:view"]})
    client = office.client_with([(role, "*")])
    answer = office.call.ok("GET", QUEUES, headers=client)
    assert {"near", "far", "seen"} <= {one["name"] for one in answer["entities"]}


def test_objects_above_count_only_where_the_permission_is_about_them(office: Office) -> None:
    body = {"name": "Joan", "email": "joan@example.com", "divisionId": office.far}
    user = office.call.ok("POST", "/api/v2/users", body)["id"]
    assert office("GET", f"/api/v2/users/{user}/queues") == 200
    assert office("PATCH", f"/api/v2/users/{user}", {"title": "T", "version": 1}) == 403


def test_the_progress_of_campaigns_is_told_of_permitted_divisions(office: Office) -> None:
    path, call = "/api/v2/outbound/campaigns", office.call
    divisions = (("near", office.near), ("far", office.far))
    made = [call.simulator.add(path, name=name, division={"id": where})["id"] for name, where in divisions]
    shown = call.ok("POST", f"{path}/progress", made, headers=office.client)
    assert [one["campaign"]["id"] for one in shown] == made[:1]
