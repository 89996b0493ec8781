"""Bulk changes change what they name, or nothing."""

from __future__ import annotations

from typing import Any

USERS = "/api/v2/users"


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


def test_a_bulk_change_of_skills_changes_those_it_names(call: Any, three: list[Any]) -> None:
    ids = [call.simulator.add("/api/v2/routing/skills", name=name)["id"] for name in ("A", "B", "C")]
    path = f"{three[0]['selfUri']}/routingskills"
    call.ok("PUT", f"{path}/bulk", [{"id": one, "proficiency": 1} for one in ids[:2]])
    call.ok("PATCH", f"{path}/bulk", [{"id": ids[1], "proficiency": 4}, {"id": ids[2], "proficiency": 5}])
    found = [(one["name"], one["proficiency"]) for one in call.ok("GET", path)["entities"]]
    assert found == [("A", 1), ("B", 4), ("C", 5)]


def test_callbacks_are_changed_in_bulk_each_with_its_own_result(call: Any, three: list[Any]) -> None:
    base, later = "/api/v2/conversations/callbacks", "2030-01-01T00:00:00Z"
    begun = call.ok("POST", base, {"callbackUserName": "Ada", "callbackNumbers": ["+1"]})["conversation"]["id"]
    change = {"conversationId": begun, "agentId": three[1]["id"], "callbackScheduledTime": later}
    asked = [change, {**change, "conversationId": "nothing"}, {**change, "agentId": "nobody"}]
    answer = call.ok("POST", f"{base}/bulk/update", {"patchCallbackRequests": asked})
    assert answer["errorIndexes"] == [1, 2] and answer["results"][0]["entity"]["conversation"]["id"] == begun
    people = call.ok("GET", f"{base}/{begun}")["participants"]
    agents = [one["user"]["id"] for one in people if one["purpose"] == "agent"]
    assert agents == [three[1]["id"]] and {one["callbackScheduledTime"] for one in people} == {later}
    call.ok("PATCH", base, {**change, "agentId": three[2]["id"]})
    assert [one["user"]["id"] for one in call.ok("GET", f"{base}/{begun}")["participants"] if "user" in one] == [
        three[2]["id"]
    ]
    assert call("PATCH", base, asked[1]).status == 404
