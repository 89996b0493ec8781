"""What a contact centre is set up with is found again where it was put, and is gone when it was taken away."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import open_call
from .test_every_operation import DEFINITION

TABLES, LISTS, USERS = "/api/v2/flows/datatables", "/api/v2/outbound/contactlists", "/api/v2/users"
QUEUES, CODES, TEAMS = "/api/v2/routing/queues", "/api/v2/routing/wrapupcodes", "/api/v2/teams"
ALERTS = "/api/v2/alerting/alerts"
AUTHORIZATION = "/api/v2/authorization"
UNKNOWN = "11111111-1111-4111-8111-111111111111"


@pytest.fixture
def rows(call: Any) -> str:
    schema = {
        "$schema": "http://json-schema.org/draft-04/schema#",
        "type": "object",
        "required": ["key"],
        "additionalProperties": False,
        "properties": {"key": {"type": "string", "title": "number"}, "open": {"type": "boolean", "title": "open"}},
    }
    return f"{TABLES}/{call.ok('POST', TABLES, {'name': 'Hours', 'schema': schema})['id']}/rows"


def test_rows_of_a_data_table_are_found_by_their_keys(call: Any, rows: str) -> None:
    call.ok("POST", rows, {"key": "+49 30/1", "open": True})
    call.ok("POST", rows, {"key": "+49 20", "open": False})
    brief, full = call.ok("GET", rows), call.ok("GET", f"{rows}?showbrief=false&pageSize=1&pageNumber=2")
    assert brief["entities"] == [{"key": "+49 20"}, {"key": "+49 30/1"}]
    assert (full["total"], full["entities"]) == (2, [{"key": "+49 30/1", "open": True}])
    item = f"{rows}/%2B49%2030%2F1"
    call.ok("PUT", item, {"key": "+49 30/1", "open": False})
    assert call.ok("GET", f"{item}?showbrief=false") == {"key": "+49 30/1", "open": False}
    call.ok("DELETE", item)
    assert [call(method, item, body).status for method, body in (("GET", None), ("DELETE", None))] == [404, 404]
    assert call.ok("GET", rows)["total"] == 1


@pytest.mark.parametrize(
    ("row", "status"),
    [({"key": "a"}, 409), ({"open": True}, 400), ({"key": "b", "open": "yes"}, 400), ({"key": "b", "more": 1}, 400)],
)
def test_a_row_that_does_not_fit_its_table_is_refused(call: Any, rows: str, row: Any, status: int) -> None:
    call.ok("POST", rows, {"key": "a"})
    assert call("POST", rows, row).status == status
    assert call("PUT", f"{rows}/b", {"key": "b"}).status == 404
    assert call("PUT", f"{rows}/a", {"key": "b"}).status == 400


def test_a_contact_that_was_removed_or_never_made_is_not_there(call: Any) -> None:
    body = {"name": "L", "columnNames": ["phone"], "phoneColumns": [{"columnName": "phone", "type": "cell"}]}
    contacts = f"{LISTS}/{call.ok('POST', LISTS, body)['id']}/contacts"
    made = [{"contactListId": UNKNOWN, "data": {"phone": number}} for number in ("+491", "+492")]
    first, second = (one["id"] for one in call.ok("POST", contacts, made))
    answer = call("GET", f"{contacts}/{first}")
    assert (answer.json()["data"], answer.headers["Simulator-Answer"]) == ({"phone": "+491"}, "stored")
    call.ok("DELETE", f"{contacts}?contactIds={first}")
    assert [call("GET", f"{contacts}/{one}").status for one in (first, second, UNKNOWN)] == [404, 200, 404]
    (third,) = (one["id"] for one in call.ok("POST", contacts, made[:1]))
    assert call.ok("GET", f"{contacts}/{second}")["data"] == {"phone": "+492"}
    assert len({first, second, third}) == 3


def test_wrapup_codes_of_a_queue_are_those_of_the_organisation(call: Any) -> None:
    codes = f"{QUEUES}/{call.ok('POST', QUEUES, {'name': 'Q'})['id']}/wrapupcodes"
    done, sold = (call.ok("POST", CODES, {"name": name}) for name in ("Done", "Sold"))
    assert [one["name"] for one in call.ok("POST", codes, [{"id": done["id"]}, {"id": sold["id"]}])] == ["Done", "Sold"]
    call.ok("PUT", f"{CODES}/{done['id']}", {"name": "Ready"})
    assert [one["name"] for one in call.ok("GET", codes)["entities"]] == ["Ready", "Sold"]
    call.ok("DELETE", f"{CODES}/{done['id']}")
    assert [one["name"] for one in call.ok("GET", codes)["entities"]] == ["Sold"]
    assert call("POST", codes, [{"id": UNKNOWN}]).status == 400


def test_who_evaluates_and_with_which_form_is_in_the_evaluation(sim: Simulator, call: Any) -> None:
    user = sim.add(USERS, name="Ada", email="ada@example.com")["id"]
    form = call.ok("POST", "/api/v2/quality/forms/evaluations", {"name": "F", "questionGroups": []})["id"]
    conversation = sim.add("/api/v2/conversations/calls")["id"]
    path = f"/api/v2/quality/conversations/{conversation}/evaluations"
    made = call.ok("POST", path, {"evaluationForm": {"id": form}, "evaluator": {"id": user}, "agent": {"id": user}})
    shown = call.ok("GET", f"{path}/{made['id']}")
    assert (shown["evaluationForm"]["id"], shown["evaluator"]["name"], shown["agent"]["id"]) == (form, "Ada", user)
    assert call.ok("DELETE", f"{path}/{made['id']}")["id"] == made["id"]


def test_nothing_is_below_a_conversation_that_nobody_began(sim: Simulator, call: Any) -> None:
    known = sim.add("/api/v2/conversations/calls")["id"]
    templates = [path for path in sim.definition.operations if "conversations/{conversationId}/" in path]
    names = {"recordings", "surveys", "categories", "summaries"}
    read = [path for path in templates for name in names if path.endswith(f"}}/{name}")]
    assert {path.rpartition("/")[2] for path in read} == names
    for path in read:
        assert call("GET", path.replace("{conversationId}", UNKNOWN)).status == 404
        assert call("GET", path.replace("{conversationId}", known)).status == 200
    tags = f"/api/v2/conversations/{UNKNOWN}/tags"
    assert call("PUT", tags, {"externalTag": "x"}).status == 404
    assert call.ok("PUT", tags.replace(UNKNOWN, known), {"externalTag": "x"}) is not None


def test_no_part_of_the_api_knows_users_queues_or_teams_that_are_not_there(sim: Simulator, call: Any) -> None:
    user = sim.add(USERS, name="Ada", email="ada@example.com")["id"]
    queue = sim.add(QUEUES, name="Support")["id"]
    of_users = ("/api/v2/license/users/{}", "/api/v2/routing/users/{}/utilization", "/api/v2/voicemail/userpolicies/{}")
    places = [*((path, user) for path in of_users), ("/api/v2/voicemail/queues/{}/messages", queue)]
    for path, known in places:
        assert [call("GET", path.format(one)).status for one in (known, UNKNOWN)] == [200, 404]
    assert call("GET", f"/api/v2/workforcemanagement/businessunits/{UNKNOWN}/scheduling/runs/r").status == 404


def test_the_activity_of_teams_counts_their_members(sim: Simulator, call: Any) -> None:
    users = [sim.add(USERS, name=name, email=f"{name}@example.com")["id"] for name in ("a", "b", "c")]
    north, south = (call.ok("POST", TEAMS, {"name": name})["id"] for name in ("North", "South"))
    call.ok("POST", f"{TEAMS}/{north}/members", {"memberIds": users[:2]})
    call.ok("POST", f"{TEAMS}/{south}/members", {"memberIds": users[2:]})
    queue = call.ok("POST", QUEUES, {"name": "Q"})["id"]
    call.ok("POST", f"{QUEUES}/{queue}/members", [{"id": users[0]}])
    body = {"metrics": [{"metric": "oTeamPresences", "details": True}], "groupBy": ["teamId"]}
    results = call.ok("POST", "/api/v2/analytics/teams/activity/query", body)["results"]
    assert {one["group"]["teamId"]: one["data"][0]["count"] for one in results} == {north: 2, south: 1}
    assert {one["userId"] for result in results for one in result["entities"]} == set(users)
    only = {"type": "and", "predicates": [{"dimension": "queueId", "value": queue}]}
    (one,) = call.ok("POST", "/api/v2/analytics/teams/activity/query", {**body, "groupBy": [], "filter": only})[
        "results"
    ]
    assert one["data"][0]["count"] == 1


def test_a_token_tells_its_own_subject_and_where_it_may_do_what(sim: Simulator, call: Any) -> None:
    home = call.ok("GET", f"{AUTHORIZATION}/divisions/home")["id"]
    north = call.ok("POST", f"{AUTHORIZATION}/divisions", {"name": "North", "description": ""})["id"]
    role = call.ok("POST", f"{AUTHORIZATION}/roles", {"name": "R", "permissions": ["routing:queue:view"]})["id"]
    body = {"name": "C", "authorizedGrantType": "CLIENT-CREDENTIALS", "roleIds": []}
    client = call.ok("POST", "/api/v2/oauth/clients", body)["id"]
    call.ok("POST", f"{AUTHORIZATION}/subjects/{client}/divisions/{north}/roles/{role}")
    own = {"headers": {"Authorization": f"Bearer {sim._app.tokens.issue(client)}"}}
    me = call.ok("GET", f"{AUTHORIZATION}/subjects/me", **own)
    assert (me["id"], [one["division"]["id"] for one in me["grants"]]) == (client, [north])

    def permitted(permission: str, end: str, **more: Any) -> list[str]:
        answer = call.ok("GET", f"{AUTHORIZATION}/divisionspermitted/{end}?permission={permission}", **more)
        return [one["id"] for one in (answer if isinstance(answer, list) else answer["entities"])]

    assert permitted("routing:queue:view", "me", **own) == permitted("routing:queue:view", f"paged/{client}") == [north]
    assert permitted("routing:queue:add", "paged/me", **own) == []
    assert permitted("routing:queue:add", "me") == [home, north], "the first client may do everything"
    call.ok("POST", f"{AUTHORIZATION}/subjects/{client}/divisions/*/roles/{role}")
    assert permitted("routing:queue:view", "paged/me", **own) == [home, north]
    assert len(call.ok("GET", f"{AUTHORIZATION}/subjects/{client}")["grants"]) == 2
    assert call("GET", f"{AUTHORIZATION}/divisionspermitted/paged/{UNKNOWN}?permission=a:b:c").status == 404


def test_what_is_moved_to_a_division_is_listed_there(call: Any) -> None:
    north = call.ok("POST", f"{AUTHORIZATION}/divisions", {"name": "North", "description": ""})["id"]
    queue = call.ok("POST", QUEUES, {"name": "Q"})["id"]
    path = f"{AUTHORIZATION}/divisions/{north}/objects/QUEUE"
    assert call("POST", path, [queue, UNKNOWN]).status == 404
    assert call.ok("GET", f"{QUEUES}?divisionId={north}")["total"] == 0
    call.ok("POST", path, [queue])
    assert call.ok("GET", f"{QUEUES}?divisionId={north}")["entities"][0]["division"]["name"] == "North"


def test_actions_change_the_flow_that_they_name(call: Any) -> None:
    flow = call.ok("POST", "/api/v2/flows", {"name": "F", "type": "bot"})["id"]
    me, actions = call.ok("GET", "/api/v2/users/me")["id"], "/api/v2/flows/actions"

    def after(action: str) -> Any:
        call.ok("POST", f"{actions}/{action}?flow={flow}")
        return call.ok("GET", f"/api/v2/flows/{flow}")

    assert call.ok("POST", f"{actions}/checkout?flow={flow}")["id"] == flow
    assert after("checkout")["lockedUser"]["id"] == me
    assert "lockedUser" not in after("unlock")
    assert (after("publish")["active"], after("deactivate")["active"]) == (True, False)
    for action in ("checkout", "checkin", "publish", "revert"):
        assert call("POST", f"{actions}/{action}?flow={UNKNOWN}").status == 404


def test_a_published_form_is_the_form_that_was_made(call: Any) -> None:
    form = call.ok("POST", "/api/v2/quality/forms/evaluations", {"name": "F", "questionGroups": []})["id"]
    path = "/api/v2/quality/publishedforms/evaluations"
    published = call.ok("POST", path, {"id": form, "published": True})
    assert (published["name"], published["published"], call.ok("GET", path)["total"]) == ("F", True, 1)
    assert call("POST", path, {"id": UNKNOWN, "published": True}).status == 404


def test_a_reference_tells_the_name_and_the_version_of_its_object(sim: Simulator, call: Any) -> None:
    base, flow = "/api/v2/webdeployments", sim.add("/api/v2/flows", name="Bot")["id"]
    made = call.ok("POST", f"{base}/configurations", {"name": "C"})
    fields = {"name": "D", "flow": {"id": flow}, "configuration": {"id": made["id"]}}
    shown = call.ok("GET", sim.add(f"{base}/deployments", **fields)["selfUri"])
    assert (shown["flow"]["name"], shown["configuration"]["name"]) == ("Bot", "C")
    assert shown["configuration"]["version"] == made["version"]
    division = sim.add("/api/v2/authorization/divisions", name="North")
    user = sim.add(USERS, name="Ada", email="a@example.com", divisionId=division["id"])
    assert (user["division"]["id"], user["division"]["name"]) == (division["id"], "North")


def test_the_configuration_of_an_integration_has_its_name_and_a_version(sim: Simulator, call: Any) -> None:
    one = sim.add("/api/v2/integrations", name="I")["selfUri"]
    first = call.ok("GET", f"{one}/config/current")
    assert (first["name"], first["version"]) == ("I", 1)
    assert call.ok("PUT", f"{one}/config/current", {**first, "name": "J"})["version"] == 2
    assert call.ok("GET", one)["name"] == "J" and call("PUT", f"{one}/config/current", first).status == 409


def test_references_tell_the_present_names(tmp_path: Path) -> None:
    campaigns = "/api/v2/outbound/campaigns"
    with open_call(Simulator(state=tmp_path / "sim.db")) as call:
        queue = call.simulator.add(QUEUES, name="Old")["id"]
        made = call.simulator.add(campaigns, name="C", queue={"id": queue})["id"]
        call.ok("PUT", f"{QUEUES}/{queue}", {"name": "New"})
        assert call.ok("GET", f"{campaigns}/{made}")["queue"]["name"] == "New"
    with open_call(Simulator(state=tmp_path / "sim.db")) as call:
        assert call.ok("GET", campaigns)["entities"][0]["queue"]["name"] == "New"


@pytest.mark.parametrize("alerts", [path for path in (ALERTS,) if DEFINITION.operation("GET", f"{path}/active")])
def test_alerts_are_counted_as_they_are_listed(call: Any, alerts: str) -> None:
    found = call.ok("POST", f"{alerts}/query", {"ruleType": "All", "queryType": "Info"})["entities"]
    assert call.ok("GET", f"{alerts}/active")["count"] == sum(one["active"] for one in found)
    call.ok("DELETE", f"{alerts}/{found[0]['id']}")
    assert call.ok("GET", f"{alerts}/active")["count"] == sum(one["active"] for one in found[1:])


def test_alerts_are_muted_and_read_alone_and_in_bulk(call: Any) -> None:
    alerts, end = ALERTS, "2034-01-01T00:00:00.000Z"
    query = {"ruleType": "All", "queryType": "Info"}
    first, second, third = (one["id"] for one in call.ok("POST", f"{alerts}/query", query)["entities"])
    span = {"dateStart": "2024-01-01T00:00:00.000Z", "dateEnd": end}
    muted = call.ok("PATCH", f"{alerts}/{first}", {"type": "Mute", **span})
    assert (muted["muted"], muted["dateMutedUntil"], muted["dateEnd"] == end) == (True, end, False)
    several = {"type": "Unread", "alertIds": [second, "nothing"], "unread": {"state": True}}
    assert call.ok("PATCH", f"{alerts}/bulk", several)["errorIndexes"] == [1]
    call.ok("PATCH", f"{alerts}/bulk", {"type": "Snooze", "alertIds": [third], "muteSnooze": span})
    shown = call.ok("POST", f"{alerts}/query", query)["entities"]
    assert [(one["muted"], one["unread"], one["snoozed"]) for one in shown] == [
        (True, False, False),
        (False, True, False),
        (False, False, True),
    ]
    assert call("PATCH", f"{alerts}/{first}", {"type": "Unread"}).status == 400
