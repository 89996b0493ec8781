"""Objects act on each other: users in queues and groups, skills, presences."""

from __future__ import annotations

from typing import Any

from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import open_call

GROUPS, QUEUES, USERS = "/api/v2/groups", "/api/v2/routing/queues", "/api/v2/users"


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


def test_a_presence_is_set_by_its_definition_and_shown_with_the_user(call: Any, three: list[Any]) -> None:
    known = call.ok("GET", "/api/v2/presencedefinitions")["entities"]
    busy = next(one for one in known if one["systemPresence"] == "Busy")
    path = f"{three[0]['selfUri']}/presences/purecloud"
    changed = call.ok("PATCH", path, {"presenceDefinition": {"id": busy["id"]}})
    assert changed["presenceDefinition"]["systemPresence"] == "Busy"
    shown = call.ok("GET", f"{three[0]['selfUri']}?expand=presence")["presence"]
    assert shown["presenceDefinition"]["id"] == busy["id"]
    assert call.ok("GET", path.replace("purecloud", "PURECLOUD"))["presenceDefinition"]["id"] == busy["id"]


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


def test_no_event_follows_from_a_sample() -> None:
    with open_call(Simulator(invent=True)) as call:
        call.ok("POST", "/api/v2/notifications/channels")
        call.ok("PUT", f"{USERS}/presences/bulk", [{"id": "u", "presenceDefinition": {"systemPresence": "Busy"}}])
        call.ok("DELETE", f"{QUEUES}/q/members/u")
        assert list(call.simulator.events) == []


def test_members_of_a_team_are_users_that_are_there(call: Any, three: list[Any]) -> None:
    team = call.ok("POST", "/api/v2/teams", {"name": "T"})
    members, ids = f"{team['selfUri']}/members", [one["id"] for one in three]
    answer = call("POST", members, {"memberIds": [*ids, "nobody"]})
    assert answer.headers["Simulator-Answer"] == "stored"
    added = answer.json()
    assert [one["id"] for one in added["entities"]] == ids
    assert added["failures"] == [{"id": "nobody", "reason": "UserNotFound"}]
    call.ok("DELETE", f"{members}?id={ids[0]}")
    call.ok("DELETE", three[1]["selfUri"])
    listed = call("GET", members)
    assert [one["name"] for one in listed.json()["entities"]] == [three[2]["name"]]
    assert listed.headers["Simulator-Answer"] == "stored" and call.ok("GET", team["selfUri"])["memberCount"] == 1
    assert call("POST", "/api/v2/teams/unknown/members", {"memberIds": ids}).status == 404
