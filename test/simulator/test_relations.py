"""Objects act on each other: users in queues and groups, presences, searches, bulk changes."""

from __future__ import annotations

import base64
import json
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import open_call
from .test_every_operation import DEFINITION, RESOURCES, below_real_parents, body_of, path_of, problems, query_of

USERS, QUEUES, GROUPS = "/api/v2/users", "/api/v2/routing/queues", "/api/v2/groups"


@pytest.fixture
def three(sim: Simulator) -> list[Any]:
    names = ("Ada Adams", "Alan Baker", "Grace Clark")
    return [sim.add(USERS, name=name, email=f"u{n}@example.com", department="Ops") for n, name in enumerate(names)]


def test_a_queue_and_its_members_tell_the_same(call: Any, three: list[Any]) -> None:
    queue = call.ok("POST", QUEUES, {"name": "Sales"})
    members = f"{queue['selfUri']}/members"
    call.ok("POST", members, [{"id": user["id"]} for user in three])
    listed = call.ok("GET", members)["entities"]
    assert [one["name"] for one in listed] == [user["name"] for user in three]
    assert (call.ok("GET", queue["selfUri"])["memberCount"], listed[0]["joined"]) == (3, True)
    call.ok("PATCH", members, [{"id": three[0]["id"], "joined": False}])
    assert [one["id"] for one in call.ok("GET", f"{members}?joined=false")["entities"]] == [three[0]["id"]]
    assert call.ok("GET", queue["selfUri"])["joinedMemberCount"] == 2
    assert call.ok("GET", f"{three[0]['selfUri']}/queues")["entities"][0]["joined"] is False
    call.ok("POST", f"{members}?delete=true", [{"id": three[1]["id"]}])
    call.ok("DELETE", three[2]["selfUri"])
    assert [one["id"] for one in call.ok("GET", members)["entities"]] == [three[0]["id"]]
    assert call.ok("GET", QUEUES)["entities"][0]["memberCount"] == 1
    answer = call("POST", members, [{"id": "nobody"}])
    assert answer.status == 400 and answer.json()["message"].startswith("[0].id")


def test_a_group_counts_its_members_and_loses_the_deleted(call: Any, three: list[Any]) -> None:
    body = {"name": "G", "type": "official", "rulesVisible": True, "visibility": "public"}
    group = call.ok("POST", GROUPS, body)
    ids = [user["id"] for user in three]
    call.ok("POST", f"{group['selfUri']}/members", {"memberIds": ids, "version": 1})
    assert call("POST", f"{group['selfUri']}/members", {"memberIds": ids, "version": 7}).status == 409
    assert call.ok("GET", group["selfUri"])["memberCount"] == 3
    shown = call.ok("GET", f"{three[0]['selfUri']}?expand=groups")
    assert [one["name"] for one in shown["groups"]] == ["G"]
    call.ok("DELETE", three[1]["selfUri"])
    call.ok("DELETE", f"{group['selfUri']}/members?ids={ids[2]}")
    assert [one["id"] for one in call.ok("GET", f"{group['selfUri']}/members")["entities"]] == ids[:1]


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


def test_a_presence_is_set_by_its_definition_and_shown_with_the_user(call: Any, three: list[Any]) -> None:
    known = call.ok("GET", "/api/v2/presencedefinitions")["entities"]
    busy = next(one for one in known if one["systemPresence"] == "Busy")
    path = f"{three[0]['selfUri']}/presences/purecloud"
    changed = call.ok("PATCH", path, {"presenceDefinition": {"id": busy["id"]}})
    assert changed["presenceDefinition"]["systemPresence"] == "Busy"
    shown = call.ok("GET", f"{three[0]['selfUri']}?expand=presence")["presence"]
    assert shown["presenceDefinition"]["id"] == busy["id"]
    assert call.ok("GET", path.replace("purecloud", "PURECLOUD"))["presenceDefinition"]["id"] == busy["id"]


def test_a_bulk_change_changes_all_it_names_or_nothing(call: Any, three: list[Any]) -> None:
    body = [{"id": user["id"], "preferredName": f"P{n}"} for n, user in enumerate(three[:2])]
    assert call.ok("PATCH", f"{USERS}/bulk", body)["total"] == 2
    assert call.ok("GET", three[1]["selfUri"])["preferredName"] == "P1"
    answer = call("PATCH", f"{USERS}/bulk", [{"id": three[2]["id"], "preferredName": "x"}, {"id": "nobody"}])
    assert answer.status == 400 and "preferredName" not in call.ok("GET", three[2]["selfUri"])


def test_bulk_contacts_are_added_changed_and_removed_one_by_one(call: Any) -> None:
    base = "/api/v2/externalcontacts/bulk/contacts"
    contact = {"firstName": "Ada", "lastName": "Adams"}
    added = call.ok("POST", f"{base}/add", {"entities": [contact, {**contact, "firstName": "Alan"}]})
    ids = [result["id"] for result in added["results"]]
    assert added["errorCount"] == 0 and call.ok("GET", "/api/v2/externalcontacts/contacts")["total"] == 2
    changed = call.ok("POST", f"{base}/update", {"entities": [{**contact, "id": ids[0], "title": "Dr"},
                                                             {**contact, "id": "nobody"}]})  # fmt: skip
    assert (changed["errorCount"], changed["errorIndexes"]) == (1, [1])
    assert call.ok("GET", f"/api/v2/externalcontacts/contacts/{ids[0]}")["title"] == "Dr"
    call.ok("POST", f"{base}/remove", {"entities": [{"id": one} for one in ids]})
    assert call.ok("GET", "/api/v2/externalcontacts/contacts")["total"] == 0


def found(call: Any, criteria: list[Any], **more: Any) -> list[str]:
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
    assert sorted(found(call, criteria)) == names


def test_a_search_sorts_pages_and_ends(call: Any, three: list[Any]) -> None:
    everything = [{"type": "MATCH_ALL"}]
    assert found(call, everything, sortBy="name", sortOrder="DESC") == ["Grace", "Alan", "Ada"]
    two = {"sortBy": "name", "pageSize": 2}
    assert found(call, everything, pageNumber=2, **two) == ["Grace"]
    assert found(call, everything, pageNumber=3, **two) == []
    q64 = base64.b64encode(json.dumps({"query": everything, "pageSize": 2}).encode()).decode()
    page = call.ok("GET", f"{USERS}/search?q64={q64}")
    assert (page["total"], page["pageCount"], len(page["results"])) == (3, 2, 2)
    assert call("GET", f"{USERS}/search?q64=!!").status == 400


def test_an_inventive_simulator_knows_members_of_every_queue() -> None:
    with open_call(Simulator(invent=True)) as call:
        assert call.ok("GET", f"{QUEUES}/any/members")["entities"]


def test_skills_of_a_user_have_the_names_of_the_skills(call: Any, three: list[Any]) -> None:
    french, welsh = (call.ok("POST", "/api/v2/routing/skills", {"name": name}) for name in ("French", "Welsh"))
    path = f"{three[0]['selfUri']}/routingskills"
    assert call.ok("POST", path, {"id": french["id"], "proficiency": 5})["name"] == "French"
    call.ok("PATCH", f"{path}/bulk", [{"id": french["id"], "proficiency": 2}, {"id": welsh["id"], "proficiency": 3}])
    listed = {one["name"]: one["proficiency"] for one in call.ok("GET", path)["entities"]}
    assert listed == {"French": 2, "Welsh": 3}
    call.ok("PUT", f"{path}/bulk", [{"id": welsh["id"], "proficiency": 1}])
    assert [(one["id"], one["name"]) for one in call.ok("GET", path)["entities"]] == [(welsh["id"], "Welsh")]
    language = call.ok("POST", "/api/v2/routing/languages", {"name": "Polish"})
    spoken = f"{three[0]['selfUri']}/routinglanguages"
    assert call.ok("POST", spoken, {"id": language["id"], "proficiency": 4})["name"] == "Polish"


def test_presences_of_several_users_are_changed_and_read_together(call: Any, three: list[Any]) -> None:
    first, second, third = (one["id"] for one in three)
    wanted = [{"id": one, "presenceDefinition": {"systemPresence": "Busy"}, "message": "x"} for one in (first, second)]
    changed = call.ok("PUT", f"{USERS}/presences/bulk", wanted)
    assert [(one["id"], one["presenceDefinition"]["systemPresence"]) for one in changed] == [
        (first, "Busy"),
        (second, "Busy"),
    ]
    assert call.ok("GET", f"{USERS}/{second}?expand=presence")["presence"] == changed[1]
    shown = call.ok("GET", f"{USERS}/presences/purecloud/bulk?id={first},{third},unknown")
    assert [(one["userId"], one["presenceDefinition"]["systemPresence"]) for one in shown] == [
        (first, "Busy"),
        (third, "Offline"),
    ]


def test_a_bulk_change_of_presences_with_an_unknown_user_changes_none(call: Any, three: list[Any]) -> None:
    definition = {"systemPresence": "Busy"}
    wanted = [{"id": one, "presenceDefinition": definition} for one in (three[0]["id"], "unknown")]
    call.ok("POST", "/api/v2/notifications/channels")
    assert call("PUT", f"{USERS}/presences/bulk", wanted).status == 404
    assert list(call.simulator.events) == []
    shown = call.ok("GET", f"{USERS}/{three[0]['id']}?expand=presence")["presence"]
    assert shown["presenceDefinition"]["systemPresence"] == "Offline"
    call.ok("PUT", f"{USERS}/presences/bulk", wanted[:1])
    topics = [event["topicName"] for event in call.simulator.events]
    assert f"v2.users.{three[0]['id']}.presence" in topics and all(three[0]["id"] in topic for topic in topics)


def test_no_event_follows_from_a_sample() -> None:
    with open_call(Simulator(invent=True)) as call:
        call.ok("POST", "/api/v2/notifications/channels")
        call.ok("PUT", f"{USERS}/presences/bulk", [{"id": "u", "presenceDefinition": {"systemPresence": "Busy"}}])
        call.ok("DELETE", f"{QUEUES}/q/members/u")
        assert list(call.simulator.events) == []


def test_a_bulk_change_of_skills_changes_those_it_names(call: Any, three: list[Any]) -> None:
    ids = [call.simulator.add("/api/v2/routing/skills", name=name)["id"] for name in ("A", "B", "C")]
    path = f"{three[0]['selfUri']}/routingskills"
    call.ok("PUT", f"{path}/bulk", [{"id": one, "proficiency": 1} for one in ids[:2]])
    call.ok("PATCH", f"{path}/bulk", [{"id": ids[1], "proficiency": 4}, {"id": ids[2], "proficiency": 5}])
    found = [(one["name"], one["proficiency"]) for one in call.ok("GET", path)["entities"]]
    assert found == [("A", 1), ("B", 4), ("C", 5)]


VERSIONS = [
    path
    for path in DEFINITION.operations
    if path.rpartition("/")[0].endswith("/versions") and path.endswith("}") and DEFINITION.operation("GET", path)
]


def test_a_version_says_which_one_it_is() -> None:
    assert len(VERSIONS) > 15
    with open_call(Simulator(invent=True)) as call:
        for path in VERSIONS:
            operation = DEFINITION.operation("GET", path)
            assert operation
            names = DEFINITION.resolve(operation.response_schema or {})["properties"]
            last = path.rpartition("/")[2][1:-1]
            shown = call.ok("GET", path_of(operation, **{last: "7"}) + query_of(operation))
            said = next((shown[name] for name in ("version", "id") if name in names), 7)
            assert str(said) == "7", path
            assert problems(operation.response_schema or {}, shown) == []


def test_the_present_version_of_an_object_is_the_object(call: Any) -> None:
    module = call.ok("POST", "/api/v2/learning/modules", {"name": "Safety", "completionTimeInDays": 3})
    shown = call.ok("GET", f"{module['selfUri']}/versions/{module['version']}")
    assert (shown["name"], shown["version"]) == ("Safety", module["version"])


BEGINNINGS: list[tuple[str, dict[str, Any]]] = [
    ("callbacks", {"queueId": "q", "callbackNumbers": ["+441"], "callbackUserName": "Ada"}),
    ("calls", {"phoneNumber": "+441"}),
    ("chats", {"queueId": "q", "provider": "webchat"}),
    ("emails", {"queueId": "q", "provider": "PureCloud Email"}),
    ("messages", {"queueId": "q", "toAddress": "+441", "toAddressMessengerType": "sms"}),
]


@pytest.mark.parametrize(("media", "body"), BEGINNINGS)
def test_a_conversation_that_is_begun_can_be_read(call: Any, media: str, body: Any) -> None:
    base = "/api/v2/conversations"
    begun = call.ok("POST", f"{base}/{media}", body)
    conversation_id = (begun.get("conversation") or begun)["id"]
    assert call.ok("GET", f"{base}/{media}/{conversation_id}")["id"] == conversation_id
    shown = call.ok("GET", f"{base}/{conversation_id}")
    assert problems(DEFINITION.schemas["Conversation"], shown) == []
    assert shown["id"] == conversation_id and media in shown["participants"][0]
    assert [one["id"] for one in call.ok("GET", base)["entities"]] == [conversation_id]
    queues = [one["queueId"] for one in shown["participants"] if one["purpose"] == "acd"]
    assert queues == [body[name] for name in ("queueId",) if name in body]


def test_conversations_begun_elsewhere_can_be_read_too(call: Any) -> None:
    base = "/api/v2/conversations"
    sent = call.ok(
        "POST",
        f"{base}/messages/agentless",
        {"fromAddress": "+441", "toAddress": "+442", "toAddressMessengerType": "sms", "textBody": "x"},
    )
    assert call.ok("GET", f"{base}/messages/{sent['conversationId']}")["id"] == sent["conversationId"]
    session = call.ok("POST", f"{base}/{sent['conversationId']}/cobrowse")
    assert session and call.ok("GET", f"{base}/cobrowsesessions/{sent['conversationId']}")["participants"]


def test_a_conversation_of_the_facts_can_be_read() -> None:
    with open_call(Simulator(seed="users=3,queues=1,conversations=4,days=1")) as call:
        details = "/api/v2/analytics/conversations/details/query"
        now = datetime.now(timezone.utc)
        interval = "/".join((now + timedelta(days=n)).isoformat() for n in (-2, 2))
        found = call.ok("POST", details, {"interval": interval})["conversations"]
        assert len(found) == 4
        for one in found:
            shown = call.ok("GET", f"/api/v2/conversations/{one['conversationId']}")
            assert problems(DEFINITION.schemas["Conversation"], shown) == []
            assert [p["id"] for p in shown["participants"]] == [p["participantId"] for p in one["participants"]]


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
