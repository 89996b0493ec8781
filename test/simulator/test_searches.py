"""Searches find what is stored, sort it, page and end."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import open_call
from .test_every_operation import DEFINITION, problems

QUEUES, USERS = "/api/v2/routing/queues", "/api/v2/users"


def names_found(call: Any, criteria: list[Any], **more: Any) -> list[str]:
    page = call.ok("POST", f"{USERS}/search", {"query": criteria, **more})
    assert problems(DEFINITION.operations[f"{USERS}/search"]["POST"].response_schema or {}, page) == []
    return [user["name"].split()[0] for user in page["results"]]


@pytest.mark.parametrize(
    ("criteria", "names"),
    [
        ([{"type": "EXACT", "fields": ["name"], "value": "ada adams"}], ["Ada"]),
        ([{"type": "STARTS_WITH", "fields": ["name"], "value": "al"}], ["Alan"]),
        ([{"type": "CONTAINS", "fields": ["email", "name"], "value": "u2@"}], ["Grace"]),
        ([{"type": "TERMS", "fields": ["name"], "values": ["adams", "clark"]}], ["Ada", "Grace"]),
        ([{"type": "REGEX", "fields": ["name"], "value": "^A.*r$"}], ["Alan"]),
        ([{"type": "MATCH_ALL"}, {"type": "EXACT", "fields": ["name"], "value": "Ada Adams", "operator": "NOT"}],
         ["Alan", "Grace"]),
        ([{"type": "TERM", "fields": ["name"], "value": "ada"},
          {"type": "TERM", "fields": ["name"], "value": "grace", "operator": "OR"}], ["Ada", "Grace"]),
        ([{"type": "EXACT", "fields": ["division.name"], "value": "Home"}], ["Ada", "Alan", "Grace"]),
        ([{"type": "EXACT", "fields": ["name"], "value": "x"}], []),
    ],
)  # fmt: skip
def test_searches_find_what_is_stored(call: Any, three: list[Any], criteria: list[Any], names: list[str]) -> None:
    assert sorted(names_found(call, criteria)) == names


def test_a_search_sorts_pages_and_ends(call: Any, three: list[Any]) -> None:
    everything = [{"type": "MATCH_ALL"}]
    assert names_found(call, everything, sortBy="name", sortOrder="DESC") == ["Grace", "Alan", "Ada"]
    two = {"sortBy": "name", "pageSize": 2}
    assert names_found(call, everything, pageNumber=2, **two) == ["Grace"]
    assert names_found(call, everything, pageNumber=3, **two) == []
    q64 = base64.b64encode(json.dumps({"query": everything, "pageSize": 2}).encode()).decode()
    page = call.ok("GET", f"{USERS}/search?q64={q64}")
    assert (page["total"], page["pageCount"], len(page["results"])) == (3, 2, 2)
    assert call("GET", f"{USERS}/search?q64=!!").status == 400


def test_a_search_finds_what_nobody_could_post_before_it_was_read(call: Any) -> None:
    assets = "/api/v2/responsemanagement/responseassets"
    answer = call("POST", f"{assets}/search", {"query": []})
    found = answer.json()["results"]
    assert (len(found), answer.headers["Simulator-Answer"]) == (3, "sample")
    assert call.ok("GET", f"{assets}/{found[0]['id']}")["id"] == found[0]["id"]


def test_a_search_below_what_is_not_there_is_not_found(sim: Simulator, call: Any) -> None:
    path = "/api/v2/knowledge/knowledgebases/{}/documents/search"
    schema = DEFINITION.operations[path.format("{knowledgeBaseId}")]["POST"].body_schema or {}
    body = {**sim._store.samples.minimal(schema, "x"), "pageSize": 10}
    assert call("POST", path.format("none"), body).status == 404


def test_voicemail_messages_are_searched(sim: Simulator, call: Any) -> None:
    for name in ("Ada", "Alan"):
        sim.add("/api/v2/voicemail/messages", callerName=name)
    criterion = {"type": "EXACT", "fields": ["callerName"], "value": "ada"}
    page = call.ok("POST", "/api/v2/voicemail/search", {"query": [criterion]})
    assert [one["callerName"] for one in page["results"]] == ["Ada"]
    q64 = base64.b64encode(json.dumps({"query": [{"type": "MATCH_ALL"}]}).encode()).decode()
    assert call.ok("GET", f"/api/v2/voicemail/search?q64={q64}")["total"] == 2


def test_documents_of_content_management_are_queried(sim: Simulator, call: Any) -> None:
    for name, kind in (("Prices", "DOCUMENT"), ("Terms", "DOCUMENT"), ("Terms by fax", "FAX")):
        sim.add("/api/v2/contentmanagement/documents", name=name, systemType=kind)
    path = "/api/v2/contentmanagement/query"

    def names(answer: Any) -> list[str]:
        return [one["name"] for one in answer["results"]["entities"]]

    rule = {"name": "systemType", "type": "STRING", "operator": "EQUALS", "values": ["DOCUMENT"]}
    descending = {"filters": [rule], "sort": [{"name": "name", "ascending": False}], "pageSize": 1, "pageNumber": 2}
    assert names(call.ok("POST", path, descending)) == ["Prices"]
    found = call.ok("GET", f"{path}?queryPhrase=terms&sortOrder=descending")
    assert names(found) == ["Terms by fax", "Terms"]
    assert found["results"]["entities"][0]["body"]["name"] == "Terms by fax"


def test_an_inventive_simulator_knows_members_of_every_queue() -> None:
    with open_call(Simulator(invent=True)) as call:
        assert call.ok("GET", f"{QUEUES}/any/members")["entities"]
