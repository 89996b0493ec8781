"""What `expand` names is filled."""

from __future__ import annotations

from typing import Any

from .test_every_operation import DEFINITION, RESOURCES, below_real_parents, body_of, path_of, problems, query_of

USERS = "/api/v2/users"


def test_expand_fills_what_it_names(call: Any, three: list[Any]) -> None:
    skill = call.ok("POST", "/api/v2/routing/skills", {"name": "Welsh"})
    call.ok("POST", f"{three[0]['selfUri']}/routingskills", {"id": skill["id"], "proficiency": 3})
    call.ok("PUT", f"{three[0]['selfUri']}/profileskills", ["Tea"])
    names = "presence,skills,languages,groups,routingStatus,profileSkills,locations"
    page = call.ok("GET", f"{USERS}?expand={names}")
    assert problems(DEFINITION.operations[USERS]["GET"].response_schema or {}, page) == []
    first = page["entities"][0]
    assert all(name in first for name in names.split(","))
    assert first["presence"]["presenceDefinition"]["systemPresence"] == "Offline"
    assert (first["skills"][0]["id"], first["profileSkills"]) == (skill["id"], ["Tea"])
    assert "presence" not in call.ok("GET", USERS)["entities"][0]


def expandable() -> list[tuple[str, list[str]]]:
    """Items and listings that `expand` may add objects and lists to, with the names of these."""
    found = []
    for path, operations in DEFINITION.operations.items():
        get = operations.get("GET")
        expand = next((p for p in get.parameters if p.name == "expand"), None) if get else None
        collection = RESOURCES.items.get(path)
        if get is None or expand is None or collection is None or not collection.created_by_post:
            continue
        allowed = expand.schema.get("enum") or expand.schema.get("items", {}).get("enum") or ()
        properties = DEFINITION.resolve(get.response_schema or {}).get("properties", {})
        kinds = {name: DEFINITION.resolve(rule).get("type", "object") for name, rule in properties.items()}
        names = [name for name in allowed if kinds.get(name) in ("object", "array")]
        found += [(path, names)] if names else []
    return found


def test_expand_fills_the_objects_and_lists_of_every_resource(call: Any) -> None:
    assert len(expandable()) > 12
    for path, names in expandable():
        above = path.rpartition("/")[0]
        post, get = DEFINITION.operation("POST", above), DEFINITION.operation("GET", path)
        assert post and get
        collection = below_real_parents(call, above, path_of(post))
        made = call.ok("POST", collection + query_of(post), body_of(post))
        item = f"{collection}/{made[RESOURCES.collections[above].key or 'id']}"
        for name in names:
            shown = call.ok("GET", f"{item}{query_of(get) or '?'}&expand={name}")
            assert name in shown, path
            assert problems(get.response_schema or {}, shown) == []


def test_expand_shows_the_object_behind_a_reference(call: Any) -> None:
    base = "/api/v2/externalcontacts"
    owner = call.ok("POST", f"{base}/organizations", {"name": "Acme"})
    body = {"firstName": "Ada", "lastName": "Adams", "externalOrganization": {"id": owner["id"], "name": "?"}}
    made = call.ok("POST", f"{base}/contacts", body)
    call.ok("PUT", f"{base}/organizations/{owner['id']}", {"name": "Acme and Sons"})
    for shown in (
        call.ok("GET", f"{base}/contacts/{made['id']}?expand=externalOrganization"),
        call.ok("GET", f"{base}/contacts?expand=externalOrganization")["entities"][0],
    ):
        known = shown["externalOrganization"]
        assert (known["id"], known["name"]) == (owner["id"], "Acme and Sons")
