"""`POST .../query` finds what is stored, with the filters, the order and the paging of its body."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from PureCloudPlatformClientV2.simulator import Simulator
from PureCloudPlatformClientV2.simulator._criteria import fits_body, ordered
from PureCloudPlatformClientV2.simulator._definition import load_definition
from PureCloudPlatformClientV2.simulator.handlers.queries import queries

ITEMS, RULES = "/api/v2/taskmanagement/workitems", "/api/v2/alerting/rules"
PATHS = sorted(route.removeprefix("POST ") for route, _ in queries(load_definition()))


def names(page: Any) -> list[str]:
    return [one["name"] for one in page["entities"]]


def test_every_query_of_a_collection_finds_what_was_put_into_it(sim: Simulator, call: Any) -> None:
    tried, collections = 0, sim._store.resources.collections
    for template in PATHS:
        if collections[template.rpartition("/")[0]].item_path is None:
            continue  # nothing can be put into it by itself
        schema = sim.definition.operations[template]["POST"].body_schema
        declared = template.rpartition("/")[0].split("/")
        parts = [*declared]
        for index, part in enumerate(declared):
            if part.startswith("{"):
                known = "/".join(declared[:index]) in collections
                above = "/".join(parts[:index])
                added = sim.add(above, name=f"Above {tried}") if known else {"id": "1"}
                parts[index] = str(added.get("id", added.get("version")))
        path = "/".join(parts)
        made = sim.add(path, name="Made", title="Made")
        body = {**sim._store.samples.minimal(schema or {}, "x"), "pageSize": 25}
        found = json.dumps(call.ok("POST", f"{path}/{template.rpartition('/')[2]}", body))
        assert made["id"] in found, template
        tried += 1
    assert tried >= 10 and f"{ITEMS}/query" in PATHS


def test_workitems_by_filters_in_order_page_by_page(sim: Simulator, call: Any) -> None:
    bins = [sim.add("/api/v2/taskmanagement/workbins", name=name)["id"] for name in ("A", "B")]
    for number in range(30):
        fields = {"name": f"Item {number:02}", "priority": 30 - number, "workbin": {"id": bins[number % 2]}}
        sim.add(ITEMS, **fields)
    body: dict[str, Any] = {
        "filters": [
            {"name": "workbinId", "type": "String", "operator": "EQ", "values": [bins[0]]},
            {"name": "priority", "type": "Int", "operator": "GT", "values": ["4"]},
        ],
        "sort": {"name": "priority", "ascending": True},
        "pageSize": 10,
    }
    first = call.ok("POST", f"{ITEMS}/query", body)
    second = call.ok("POST", f"{ITEMS}/query", {**body, "after": first["after"]})
    assert names(first) + names(second) == [f"Item {number:02}" for number in range(24, -1, -2)]
    assert "after" not in second
    counted = call.ok("POST", f"{ITEMS}/query", {**body, "select": "Count"})
    assert (counted["count"], counted["entities"]) == (13, [])
    assert call("POST", f"{ITEMS}/query", {**body, "pageSize": 500}).status == 400


def test_rules_of_alerts_by_their_fields(sim: Simulator, call: Any) -> None:
    for name, kind, enabled in (("Waits", "ConversationMetrics", True), ("Away", "UserPresence", False)):
        sim.add(RULES, name=name, type=kind, enabled=enabled)
    for fields, expected in (
        ({"ruleType": "All"}, ["Waits", "Away"]),
        ({"ruleType": "Presence"}, ["Away"]),
        ({"ruleType": "All", "enabledType": "Enabled"}, ["Waits"]),
        ({"ruleType": "All", "enabledType": "Disabled"}, ["Away"]),
        ({"ruleType": "All", "sortBy": "Name", "sortOrder": "Asc"}, ["Away", "Waits"]),
        ({"ruleType": "All", "ruleName": "wait", "nameSearchType": "Contains"}, ["Waits"]),
        ({"ruleType": "All", "ruleName": "wait", "nameSearchType": "Exact"}, []),
    ):
        assert names(call.ok("POST", f"{RULES}/query", {"queryType": "Info", **fields})) == expected, fields
    counted = call.ok("POST", f"{RULES}/query", {"queryType": "Count", "ruleType": "All"})
    assert (counted["total"], counted["entities"]) == (2, [])


def test_alerts_that_a_query_lists_can_be_read_changed_and_removed(call: Any) -> None:
    body = {"ruleType": "All", "queryType": "Info"}
    listed = call.ok("POST", "/api/v2/alerting/alerts/query", body)["entities"]
    assert len(listed) == 3
    path = f"/api/v2/alerting/alerts/{listed[0]['id']}"
    assert call.ok("GET", path)["id"] == listed[0]["id"]
    call.ok("DELETE", path)
    left = call.ok("POST", "/api/v2/alerting/alerts/query", body)["entities"]
    assert [one["id"] for one in left] == [one["id"] for one in listed[1:]]


def test_contacts_by_their_columns(sim: Simulator, call: Any) -> None:
    path = f"{sim.add('/api/v2/outbound/contactlists', name='L')['selfUri']}/contacts"
    for city, age in (("Bern", "9"), ("Basel", "40"), ("Chur", "31")):
        call.ok("POST", path, [{"contactListId": path.split("/")[5], "data": {"City": city, "Age": age}}])
    predicates = [
        {"column": "City", "columnType": "alphabetic", "operator": "BEGINS_WITH", "value": "b"},
        {"column": "Age", "columnType": "numeric", "operator": "BETWEEN", "range": {"min": "30", "max": "35"}},
    ]
    criteria = {"filterType": "AND", "clauses": [{"filterType": "OR", "predicates": predicates}]}
    body = {"criteria": criteria, "pageNumber": 1, "pageSize": 10}
    sorts = [{"fieldName": "Age", "direction": "DESC", "numeric": True}]
    page = call.ok("POST", f"{path}/search", {**body, "contactSorts": sorts})
    assert [one["data"]["City"] for one in page["entities"]] == ["Basel", "Chur", "Bern"]
    predicates[0]["inverted"] = True
    assert call.ok("POST", f"{path}/search", body)["total"] == 1


def test_documents_and_responses(sim: Simulator, call: Any) -> None:
    documents = f"{sim.add('/api/v2/knowledge/knowledgebases', name='K')['selfUri']}/documents"
    for title in ("Refunds", "Returns"):
        call.ok("POST", documents, {"title": title, "visible": True})
    predicate = {"fields": ["title"], "values": ["refunds", "fees"], "type": "Equals"}
    tree = {"operator": "And", "clauses": [{"operator": "And", "predicates": [predicate]}]}
    found = call.ok("POST", f"{documents}/query", {"filter": tree})
    assert ([one["title"] for one in found["results"]], found["total"]) == (["Refunds"], 1)
    old = {"field": "dateCreated", "value": "2001-01-01T00:00:00Z/2002-01-01T00:00:00Z"}
    assert (
        call.ok("POST", f"{documents}/query", {"filter": {"operator": "And", "clauses": []}, "interval": old})["total"]
        == 0
    )
    responses = "/api/v2/responsemanagement/responses"
    for content in ("Thank you", "Good bye"):
        sim.add(responses, name=content[:5], texts=[{"content": content, "contentType": "text/plain"}])
    asked = {"queryPhrase": "thank", "pageSize": 10}
    assert names(call.ok("POST", f"{responses}/query", asked)["results"]) == ["Thank"]
    rule = {"name": "name", "operator": "NOTEQUALS", "values": ["Thank"]}
    assert names(call.ok("POST", f"{responses}/query", {"filters": [rule]})["results"]) == ["Good "]


@pytest.mark.parametrize(
    ("operator", "values", "fits"),
    [
        ("EQ", ["7"], True), ("NEQ", ["7"], False), ("IN", ["1", "7"], True), ("LT", ["10"], True),
        ("LT", ["7"], False), ("LTE", ["7"], True), ("GT", ["7"], False), ("GTE", ["7"], True),
        ("BETWEEN", ["5", "10"], True), ("LESS_THAN_EQUALS", ["7"], True), ("GREATERTHAN", ["6.5"], True),
        ("CONTAINS", ["8"], False),
    ],
)  # fmt: skip
def test_operators_compare_numbers_as_numbers(operator: str, values: list[str], fits: bool) -> None:
    rule = {"name": "priority", "operator": operator, "values": values}
    assert fits_body({"filters": [rule]}, {"priority": 7}) is fits


PLAIN = st.none() | st.booleans() | st.integers() | st.sampled_from(["", "Active", "userId", "1/2"])
JSON = (
    PLAIN | st.lists(PLAIN, max_size=2) | st.dictionaries(st.sampled_from(["id", "field", "value"]), PLAIN, max_size=2)
)
FIELDS = st.sampled_from(["name", "userIds", "statuses", "enabledType", "interval", "query", "", "Ids", "s", "unread"])


@given(body=st.dictionaries(FIELDS, JSON, max_size=4), one=st.dictionaries(FIELDS, JSON, max_size=4))
def test_whatever_a_body_says_is_answered(body: Any, one: Any) -> None:
    assert fits_body(body, one) in (True, False)
    assert sorted(map(repr, ordered({**body, "sortBy": "name"}, [one, {}]))) == sorted(map(repr, [one, {}]))
