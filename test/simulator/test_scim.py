"""SCIM users are the users of the directory; filters, and operations of a PATCH as RFC 7644 has them."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from .conftest import Caller

USERS, SCIM = "/api/v2/users", "/api/v2/scim/v2/users"
ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
PATCH_OP = ["urn:ietf:params:scim:api:messages:2.0:PatchOp"]


def made(call: Any, name: str, **more: Any) -> Any:
    return call.ok("POST", SCIM, {"userName": f"{name}@example.com", "displayName": name, **more})


def patch(call: Any, user_id: str, *operations: Any) -> Any:
    return call.ok("PATCH", f"{SCIM}/{user_id}", {"schemas": PATCH_OP, "Operations": list(operations)})


def found(call: Any, text: str) -> list[str]:
    return sorted(one["displayName"] for one in call.ok("GET", f"{SCIM}?filter={quote(text)}")["Resources"])


def test_a_user_is_the_same_in_scim_and_in_the_directory(shared: Caller) -> None:
    user = made(shared, "Ada", title="Engineer", password="Never-shown-1")
    assert "password" not in user and user["meta"]["location"] == f"{SCIM}/{user['id']}"
    present = shared.ok("GET", f"{USERS}/{user['id']}")
    assert (present["name"], present["email"], present["title"]) == ("Ada", "Ada@example.com", "Engineer")
    shared.ok("PATCH", f"{USERS}/{user['id']}", {"name": "Ada L.", "version": present["version"]})
    assert shared.ok("GET", f"/api/v2/scim/users/{user['id']}")["displayName"] == "Ada L."
    assert shared("POST", SCIM, {"userName": "ada@example.com", "displayName": "x"}).status == 409
    assert shared("DELETE", f"{SCIM}/{user['id']}").status == 200
    assert shared("GET", f"{USERS}/{user['id']}").status == shared("GET", f"{SCIM}/{user['id']}").status == 404


def test_filters_select_users(shared: Caller) -> None:
    made(shared, "Grace")
    made(shared, "Greta", externalId="7", active=False)
    assert found(shared, 'userName eq "GRACE@example.com"') == ["Grace"]
    assert found(shared, 'displayName sw "Gr" and active eq false') == ["Greta"]
    assert found(shared, 'externalId pr or emails.value eq "grace@example.com"') == ["Grace", "Greta"]
    assert found(shared, 'userName eq "nobody@example.com"') == []
    assert shared("GET", f"{SCIM}?filter=userName").status == 400


def test_operations_of_a_patch_change_what_they_name(shared: Caller) -> None:
    user_id = made(shared, "Alan")["id"]
    changed = patch(shared, user_id, {"op": "Replace", "path": "active", "value": False},
                    {"op": "replace", "value": {"displayName": "Alan T.", "title": "Dr"}},
                    {"op": "add", "path": f"{ENTERPRISE}:department", "value": "Ops"})  # fmt: skip
    assert (changed["active"], changed["displayName"], changed["title"]) == (False, "Alan T.", "Dr")
    assert changed[ENTERPRISE]["department"] == "Ops"
    assert shared.ok("GET", f"{USERS}/{user_id}")["state"] == "inactive"
    number = {"value": "+13175550100", "type": "work"}
    changed = patch(shared, user_id, {"op": "add", "path": "phoneNumbers", "value": [number]},
                    {"op": "replace", "path": 'phoneNumbers[type eq "work"].value', "value": "+1317555"})  # fmt: skip
    assert [one["value"] for one in changed["phoneNumbers"]] == ["+1317555"]
    changed = patch(shared, user_id, {"op": "remove", "path": 'phoneNumbers[type eq "work"]'})
    assert not changed.get("phoneNumbers")


def test_groups_are_those_of_the_directory(shared: Caller) -> None:
    ada, alan = (made(shared, name)["id"] for name in ("Member A", "Member B"))
    group = shared.simulator.add("/api/v2/groups", name="Team", type="official", visibility="public", rulesVisible=True)
    path = f"/api/v2/scim/v2/groups/{group['id']}"
    wanted = 'displayName eq "Team"'
    listed = shared.ok("GET", f"/api/v2/scim/v2/groups?filter={quote(wanted)}")["Resources"]
    assert [one["id"] for one in listed] == [group["id"]]

    def change(*operations: Any) -> Any:
        return shared.ok("PATCH", path, {"schemas": PATCH_OP, "Operations": list(operations)})

    change({"op": "add", "path": "members", "value": [{"value": ada}, {"value": alan}]})
    changed = change({"op": "add", "path": "members", "value": [{"value": ada}]},
                     {"op": "replace", "path": "displayName", "value": "Crew"})  # fmt: skip
    assert [one["value"] for one in changed["members"]] == [ada, alan]
    present = shared.ok("GET", f"/api/v2/groups/{group['id']}")
    assert (present["name"], present["memberCount"]) == ("Crew", 2)
    assert [one["id"] for one in shared.ok("GET", f"/api/v2/groups/{group['id']}/members")["entities"]] == [ada, alan]
    change({"op": "remove", "path": f'members[value eq "{ada}"]'})
    assert not change({"op": "remove", "path": "members", "value": [{"value": alan}]})["members"]
    unknown = {"op": "add", "path": "members", "value": [{"value": "unknown"}]}
    assert shared("PATCH", path, {"schemas": PATCH_OP, "Operations": [unknown]}).status == 400


def test_the_tag_is_the_version_that_meta_tells(shared: Caller) -> None:
    user = made(shared, "Tagged")
    path = f"{SCIM}/{user['id']}"
    tag = shared("GET", path).headers["ETag"]
    assert tag == user["meta"]["version"]
    assert shared("GET", path, headers={"If-None-Match": tag}).status == 304
    put = {"userName": "tagged@example.com", "displayName": "Other"}
    assert shared("PUT", path, put, headers={"If-Match": tag}).status == 200
    assert shared("PUT", path, put, headers={"If-Match": tag}).status == 412
    assert shared("GET", path, headers={"If-None-Match": tag}).status == 200
