"""Listings walked by number and by cursor, and the filters they share."""

from __future__ import annotations

from typing import Any

import pytest

from PureCloudPlatformClientV2.simulator import Simulator
from PureCloudPlatformClientV2.simulator._definition import load_definition

USERS = "/api/v2/users"


@pytest.fixture
def sixty(sim: Simulator, call: Any) -> Any:
    for number in range(60):
        sim.add(USERS, name=f"User {number:02}", email=f"u{number}@example.com")
    return call


def test_a_page_says_where_it_stands(sixty: Any) -> None:
    page = sixty.ok("GET", f"{USERS}?pageNumber=2&state=active")
    entities = page.pop("entities")
    assert [entity["name"] for entity in entities] == [f"User {number}" for number in range(25, 50)]
    uri = f"{USERS}?pageSize=25&pageNumber={{}}&state=active"
    assert page == {
        "pageSize": 25,
        "pageNumber": 2,
        "pageCount": 3,
        "total": 60,
        "selfUri": uri.format(2),
        "firstUri": uri.format(1),
        "previousUri": uri.format(1),
        "nextUri": uri.format(3),
        "lastUri": uri.format(3),
    }


def test_next_uri_walks_to_the_end(sixty: Any) -> None:
    names, uri = [], f"{USERS}?pageSize=17"
    while uri:
        page = sixty.ok("GET", uri)
        names += [entity["name"] for entity in page["entities"]]
        uri = page.get("nextUri")
    assert names == [f"User {number:02}" for number in range(60)]


def test_a_page_beyond_the_end_is_empty(sixty: Any) -> None:
    page = sixty.ok("GET", f"{USERS}?pageNumber=9")
    assert page["entities"] == [] and "nextUri" not in page


def test_an_empty_listing_has_no_pages(call: Any) -> None:
    page = call.ok("GET", USERS)
    assert (page["entities"], page["total"], page["pageCount"]) == ([], 0, 0)


@pytest.mark.parametrize("query", ["pageSize=0", "pageNumber=0", "pageSize=-1", "pageSize=x"])
def test_senseless_paging_is_refused_by_name(call: Any, query: str) -> None:
    answer = call("GET", f"{USERS}?{query}")
    assert answer.status == 400 and answer.json()["message"].startswith(query.partition("=")[0])


def test_filters_choose(sixty: Any) -> None:
    first = sixty.ok("GET", USERS)["entities"][0]
    assert sixty.ok("GET", f"{USERS}?id={first['id']}&id=other")["entities"] == [first]
    sixty.ok("PATCH", first["selfUri"], {"version": 1, "state": "inactive"})
    assert sixty.ok("GET", f"{USERS}?state=inactive")["total"] == 1
    assert sixty.ok("GET", f"{USERS}?state=any")["total"] == 60
    assert sixty.ok("GET", f"{USERS}?sortOrder=DESC")["entities"][0]["name"] == "User 59"


def test_name_filter_finds_parts_of_names(sim: Simulator, call: Any) -> None:
    for name in ("Sales", "Presales", "Service"):
        sim.add("/api/v2/routing/wrapupcodes", name=name)
    page = call.ok("GET", "/api/v2/routing/wrapupcodes?name=*SALES*&sortBy=name")
    names = [code["name"] for code in page["entities"]]
    assert names == ["Presales", "Sales"]


def test_after_cursor_walks_to_the_end(sim: Simulator, call: Any) -> None:
    for number in range(3):
        sim.add("/api/v2/externalcontacts/contacts", firstName=f"C{number}", lastName="D")
    path = "/api/v2/externalcontacts/scan/contacts"
    names, cursor = [], ""
    for _ in range(10):
        page = call.ok("GET", f"{path}?limit=1{cursor}")
        names += [entity["id"] for entity in page["entities"]]
        if not page.get("cursors", {}).get("after"):
            break
        cursor = f"&cursor={page['cursors']['after']}"
    assert len(names) == len(set(names)) == 3


def test_next_uri_of_a_cursor_listing_walks_to_the_end(sim: Simulator, call: Any) -> None:
    bases = [
        sim.add("/api/v2/knowledge/knowledgebases", name=f"B{number}", coreLanguage="en-US") for number in range(5)
    ]
    found, uri = [], "/api/v2/knowledge/knowledgebases?pageSize=2"
    while uri:
        page = call.ok("GET", uri)
        found += page["entities"]
        uri = page.get("nextUri")
    assert found == bases


def test_a_made_up_cursor_is_refused(call: Any) -> None:
    for path in ("/api/v2/knowledge/knowledgebases", "/api/v2/processautomation/triggers/topics"):
        answer = call("GET", f"{path}?after=%C3%A4")
        assert answer.status == 400 and "after" in answer.json()["message"]


def test_scim_lists_by_start_index(sim: Simulator, call: Any) -> None:
    for number in range(3):
        sim.add("/api/v2/scim/v2/users", userName=f"u{number}", displayName="x")
    page = call.ok("GET", "/api/v2/scim/v2/users?startIndex=3&count=2")
    assert (page["totalResults"], page["startIndex"], page["itemsPerPage"]) == (3, 3, 1)
    assert page["Resources"][0]["userName"] == "u2"


def test_a_listing_goes_on_after_an_entry(call: Any) -> None:
    path = "/api/v2/chats/threads/1/messages?limit=1"
    ids: list[str] = []
    while page := call.ok("GET", f"{path}&after={ids[-1]}" if ids else path)["entities"]:
        ids += [one["id"] for one in page]
    assert len(ids) == len(set(ids)) > 1
    assert call("GET", f"{path}&after=nothing").status == 400


SAMPLED = ["/api/v2/documentation/search", "/api/v2/analytics/conversations/transcripts/query"]


@pytest.mark.parametrize("path", [path for path in SAMPLED if load_definition().operation("POST", path)])
def test_a_sample_of_a_search_is_one_page(call: Any, path: str) -> None:
    body = {"types": ["messages"], "query": []}
    entries = "results" if "documentation" in path else "conversations"
    assert call.ok("POST", path, {**body, "pageNumber": 1})[entries]
    assert call.ok("POST", path, {**body, "pageNumber": 2})[entries] == []


def test_a_sample_does_not_give_a_cursor_back(call: Any) -> None:
    path = "/api/v2/conversations/participants/attributes/search"
    assert "cursor" not in call.ok("POST", path, {"cursor": "c", "query": []})
