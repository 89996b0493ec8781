"""What the parameters of a listing select: whatever they name that its objects have."""

from __future__ import annotations

from typing import Any

import pytest

IVRS, FLOWS, CONTACTS = "/api/v2/architect/ivrs", "/api/v2/flows", "/api/v2/externalcontacts/contacts"
QUEUES, DIVISIONS = "/api/v2/routing/queues", "/api/v2/authorization/divisions"


def names(call: Any, path: str) -> list[str]:
    answer = call.ok("GET", path)
    assert answer.get("total", len(answer["entities"])) == len(answer["entities"])
    return [one["name"] for one in answer["entities"]]


def test_a_number_finds_its_ivr_and_no_other(call: Any) -> None:
    call.ok("POST", IVRS, {"name": "Day", "dnis": ["+4930100", "+4930101"]})
    call.ok("POST", IVRS, {"name": "Night", "dnis": ["+4930200"]})
    assert names(call, f"{IVRS}?dnis=%2B4930101") == ["Day"]
    assert names(call, f"{IVRS}?dnis=%2B49301") == []


def test_flows_are_listed_by_their_types_and_texts(call: Any) -> None:
    call.ok("POST", FLOWS, {"name": "Welcome", "type": "inboundcall"})
    call.ok("POST", FLOWS, {"name": "Helper", "type": "bot", "description": "welcomes guests"})
    assert names(call, f"{FLOWS}?type=bot") == ["Helper"]
    assert names(call, f"{FLOWS}?type=bot,inboundcall") == ["Welcome", "Helper"]
    assert names(call, f"{FLOWS}?type=bot&type=inboundcall") == ["Welcome", "Helper"]
    assert names(call, f"{FLOWS}?nameOrDescription=welcome") == ["Welcome", "Helper"]
    assert names(call, f"{FLOWS}?nameOrDescription=guest") == ["Helper"]


def test_a_list_of_names_is_a_filter_as_one_name_is(call: Any) -> None:
    call.ok("POST", "/api/v2/architect/prompts", {"name": "Hello"})
    call.ok("POST", "/api/v2/architect/prompts", {"name": "Bye"})
    assert names(call, "/api/v2/architect/prompts?name=Hello") == ["Hello"]
    assert names(call, "/api/v2/architect/prompts?name=Welcome") == []


@pytest.mark.parametrize("path", [QUEUES, f"{QUEUES}/divisionviews"])
def test_queues_are_listed_by_division(call: Any, path: str) -> None:
    own = call.ok("POST", DIVISIONS, {"name": "North", "description": ""})["id"]
    call.ok("POST", QUEUES, {"name": "Sales", "division": {"id": own}})
    call.ok("POST", QUEUES, {"name": "Support"})
    assert names(call, f"{path}?divisionId={own}") == ["Sales"]
    home = call.ok("GET", f"{DIVISIONS}/home")["id"]
    assert names(call, f"{path}?divisionId={own}&divisionId={home}") == ["Sales", "Support"]


def test_external_contacts_are_found_by_their_names_and_addresses(call: Any) -> None:
    for first, mail in (("Ada", "ada@example.com"), ("Grace", "grace@example.org")):
        call.ok("POST", CONTACTS, {"firstName": first, "lastName": "Smith", "workEmail": mail})
    found = [
        [one["firstName"] for one in call.ok("GET", f"{CONTACTS}?q={q}")["entities"]] for q in ("ada", "smith", "zoe")
    ]
    assert found == [["Ada"], ["Ada", "Grace"], []]


DEFAULT_ROLES = ["admin", "employee", "user", "supervisor"]


def test_what_was_never_switched_on_is_off(call: Any) -> None:
    groups = "/api/v2/architect/emergencygroups"
    call.ok("POST", groups, {"name": "Fire", "enabled": True})
    call.ok("POST", groups, {"name": "Water"})
    roles = "/api/v2/authorization/roles"
    call.ok("POST", roles, {"name": "Agent", "permissions": []})
    assert names(call, f"{roles}?userCount=true") == [*DEFAULT_ROLES, "Agent"]
    assert names(call, f"{groups}?name=fire") == ["Fire"]


@pytest.mark.parametrize("kind", ["contacts", "organizations"])
def test_a_scan_goes_through_what_is_stored(call: Any, kind: str) -> None:
    path, scan = f"/api/v2/externalcontacts/{kind}", f"/api/v2/externalcontacts/scan/{kind}?limit=2"
    made = [
        call.ok("POST", path, {"firstName": name, "lastName": name, "name": name})["id"] for name in ("a", "b", "c")
    ]
    first = call.ok("GET", scan)
    second = call.ok("GET", f"{scan}&cursor={first['cursors']['after']}")
    assert [one["id"] for page in (first, second) for one in page["entities"]] == made
    assert "after" not in second["cursors"]
    call.ok("DELETE", f"{path}/{made[0]}")
    assert [one["id"] for one in call.ok("GET", scan)["entities"]] == made[1:]
