"""Bulk operations change or read what they name, and tell of each what became of it; division views; unknown ids."""

from __future__ import annotations

from typing import Any

import pytest

from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import Caller

UNKNOWN = "00000000-0000-4000-8000-000000000000"
EXTERNAL = "/api/v2/externalcontacts"


def outcome(answer: Any) -> tuple[int, list[int]]:
    return answer["errorCount"], answer["errorIndexes"]


def filled(sim: Simulator, method: str, path: str, field: str, **values: Any) -> dict[str, Any]:
    """What one field of a body, or one element of it, has to have at least, with these values."""
    operation = sim.definition.operation(method, path)
    assert operation
    rule = sim.definition.resolve(operation.body_schema or {})["properties"][field]
    return {**sim._store.samples.minimal(rule.get("items", rule), field), **values}


def test_rules_of_alerts(call: Caller, sim: Simulator) -> None:
    rules = "/api/v2/alerting/rules"
    first, second = (sim.add(rules, name=name, enabled=True)["id"] for name in ("A", "B"))
    properties = filled(sim, "PATCH", f"{rules}/bulk", "properties", enabled=False)
    body = {"ruleIds": [first, UNKNOWN], "properties": properties}
    assert outcome(call.ok("PATCH", f"{rules}/bulk", body)) == (1, [1])
    assert call.ok("GET", f"{rules}/{first}")["enabled"] is False
    assert call.ok("GET", f"{rules}/{second}")["enabled"] is True
    assert outcome(call.ok("POST", f"{rules}/bulk/remove", {"ruleIds": [first, UNKNOWN]})) == (1, [1])
    assert [call("GET", f"{rules}/{one}").status for one in (first, second, UNKNOWN)] == [404, 200, 404]


def test_documents_of_a_knowledge_base(call: Caller, sim: Simulator) -> None:
    base = call.ok("POST", "/api/v2/knowledge/knowledgebases", {"name": "K", "coreLanguage": "en-US"})["id"]
    path = f"/api/v2/knowledge/knowledgebases/{base}/documents"
    one, two = (sim.add(path, title=title)["id"] for title in ("One", "Two"))
    call.ok("POST", f"{path}/bulk/update", {"entities": [{"id": one, "categoryId": "c"}, {"id": two}]})
    answer = call.ok("POST", f"{path}/bulk/remove", {"entities": [{"id": two}, {"id": UNKNOWN}]})
    assert outcome(answer) == (1, [1])
    assert call.ok("GET", f"{path}/{one}")["title"] == "One" and call("GET", f"{path}/{two}").status == 404
    gone = f"/api/v2/knowledge/knowledgebases/{UNKNOWN}/documents/bulk/remove"
    assert call("POST", gone, {"entities": [{"id": one}]}).status == 404


def test_notes_of_external_contacts_and_organizations(call: Caller, sim: Simulator) -> None:
    contact = sim.add(f"{EXTERNAL}/contacts", firstName="Ada")["id"]
    organization = sim.add(f"{EXTERNAL}/organizations", name="Acme")["id"]
    asked = [
        {"entityId": contact, "entityType": "Contact", "noteText": "of Ada"},
        {"entityId": organization, "entityType": "Organization", "noteText": "of Acme"},
        {"entityId": UNKNOWN, "entityType": "Contact", "noteText": "of nobody"},
    ]
    add, update = f"{EXTERNAL}/bulk/notes/add", f"{EXTERNAL}/bulk/notes/update"
    answer = call.ok("POST", add, {"entities": [filled(sim, "POST", add, "entities", **one) for one in asked]})
    assert outcome(answer) == (1, [2])
    ada, acme = (one["id"] for one in answer["results"][:2])
    assert call.ok("GET", f"{EXTERNAL}/contacts/{contact}/notes/{ada}")["noteText"] == "of Ada"
    assert call.ok("GET", f"{EXTERNAL}/organizations/{organization}/notes/{acme}")["noteText"] == "of Acme"
    both = {"entities": [{"id": ada}, {"id": acme}]}
    read = call.ok("POST", f"{EXTERNAL}/bulk/notes", both)
    assert [one["entity"]["noteText"] for one in read["results"]] == ["of Ada", "of Acme"]
    changed = filled(sim, "POST", update, "entities", **{**asked[0], "id": ada, "noteText": "new"})
    assert outcome(call.ok("POST", update, {"entities": [changed]})) == (0, [])
    assert call.ok("GET", f"{EXTERNAL}/contacts/{contact}/notes/{ada}")["noteText"] == "new"
    assert outcome(call.ok("POST", f"{EXTERNAL}/bulk/notes/remove", both)) == (0, [])
    assert outcome(call.ok("POST", f"{EXTERNAL}/bulk/notes", both)) == (2, [0, 1])
    organizations = {"entities": [{"id": organization}]}
    found = call.ok("POST", f"{EXTERNAL}/bulk/organizations", organizations)
    assert found["results"][0]["entity"]["name"] == "Acme"


@pytest.mark.parametrize(
    ("collection", "read", "field"),
    [
        ("/api/v2/outbound/contactlistfilters", "bulk/retrieve", "ids"),
        ("/api/v2/outbound/contactlisttemplates", "bulk/retrieve", "ids"),
        ("/api/v2/responsemanagement/libraries", "bulk", "libraryIds"),
    ],
)
def test_several_are_read_by_their_ids(call: Caller, sim: Simulator, collection: str, read: str, field: str) -> None:
    names = {sim.add(collection, name=name)["id"]: name for name in ("A", "B", "C")}
    wanted = list(names)[:2]
    answer = call.ok("POST", f"{collection}/{read}", {field: [*wanted, UNKNOWN]})
    assert {one["id"]: one["name"] for one in answer["entities"]} == {one: names[one] for one in wanted}


def test_import_templates_are_added_and_files_templates_removed_by_query(call: Caller, sim: Simulator) -> None:
    templates = "/api/v2/outbound/contactlisttemplates"
    body = [{"name": name, "columnNames": ["a"], "phoneColumns": []} for name in ("A", "B")]
    made = call.ok("POST", f"{templates}/bulk/add", body)["entities"]
    assert [call.ok("GET", f"{templates}/{one['id']}")["name"] for one in made] == ["A", "B"]
    files = "/api/v2/outbound/filespecificationtemplates"
    first, second = (sim.add(files, name=name)["id"] for name in ("A", "B"))
    assert call("DELETE", f"{files}/bulk?id={first}").status < 300
    assert [call("GET", f"{files}/{one}").status for one in (first, second)] == [404, 200]


def test_assignments_are_removed(call: Caller, sim: Simulator) -> None:
    path = "/api/v2/learning/assignments"
    made = [sim.add(path)["id"] for _ in range(2)]
    answer = call.ok("POST", f"{path}/bulkremove", made[:1])
    assert [one.get("assignmentId") for one in answer["entities"]] == made[:1]
    assert [call("GET", f"{path}/{one}").status for one in made] == [404, 200]


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("/api/v2/outbound/campaigns", {}),
        ("/api/v2/routing/wrapupcodes", {}),
        ("/api/v2/flows/datatables", {}),
    ],
)
def test_a_division_view_shows_what_is_stored(call: Caller, sim: Simulator, path: str, fields: Any) -> None:
    made = sim.add(path, name="Mine", **fields)["id"]
    assert call.ok("GET", f"{path}/divisionviews/{made}")["name"] == "Mine"
    assert [one["id"] for one in call.ok("GET", f"{path}/divisionviews")["entities"]] == [made]
    assert call("GET", f"{path}/divisionviews/{UNKNOWN}").status == 404


def test_a_conversation_that_nobody_began_is_not_there(call: Caller) -> None:
    assert call("GET", f"/api/v2/conversations/{UNKNOWN}").status == 404
    assert call.ok("GET", "/api/v2/conversations")["entities"] == []


def test_a_copy_is_another_object_with_the_same_fields(sim: Simulator, call: Any) -> None:
    units = "/api/v2/workforcemanagement/managementunits"
    plans = f"{units}/{sim.add(units, name='M')['id']}/workplans"
    plan = sim.add(plans, name="Early", enabled=True, weeklyExactPaidMinutes=2400)
    copy = call.ok("POST", f"{plans}/{plan['id']}/copy", {"name": "Late"})
    assert copy["id"] != plan["id"] and (copy["name"], copy["weeklyExactPaidMinutes"]) == ("Late", 2400)
    assert call.ok("GET", f"{plans}/{copy['id']}")["name"] == "Late"
    assert call("POST", f"{plans}/unknown/copy", {"name": "Late"}).status == 404


def test_forms_are_read_by_their_contexts_and_contacts_without_their_merges(call: Caller, sim: Simulator) -> None:
    forms = "/api/v2/quality/forms/surveys"
    first, _ = (sim.add(forms, name=name, contextId=name, language="en-US") for name in ("A", "B"))
    assert [one["id"] for one in call.ok("GET", f"{forms}/bulk/contexts?contextId=A,Z")] == [first["id"]]
    contact = sim.add(f"{EXTERNAL}/contacts", firstName="Ada")["id"]
    asked = {"entities": [{"id": contact}, {"id": UNKNOWN}]}
    assert outcome(call.ok("POST", f"{EXTERNAL}/bulk/contacts/unresolved", asked)) == (1, [1])
