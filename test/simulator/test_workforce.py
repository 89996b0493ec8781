"""Workforce management: what one operation changes, in bulk or alone, the others tell."""

from __future__ import annotations

import pytest

from PureCloudPlatformClientV2 import ApiClient, UsersApi, WorkforceManagementApi
from PureCloudPlatformClientV2.rest import ApiException
from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import Caller
from .test_every_operation import DEFINITION

UNITS = "/api/v2/workforcemanagement/managementunits"
OWN = "/api/v2/workforcemanagement/timeoffrequests"
UNKNOWN = "00000000-0000-4000-8000-000000000000"


@pytest.fixture(scope="module")
def sim(shared: Caller) -> Simulator:
    return shared.simulator


@pytest.fixture(scope="module")
def api(client: ApiClient) -> WorkforceManagementApi:
    return WorkforceManagementApi(client)


@pytest.fixture(scope="module")
def unit(sim: Simulator) -> str:
    return str(sim.add(UNITS, name="M")["id"])


@pytest.fixture(scope="module")
def users(sim: Simulator) -> list[str]:
    return [sim.add("/api/v2/users", name=name, email=f"{name}@example.com")["id"] for name in ("Ada", "Alan")]


def test_work_plans_of_agents_are_changed_in_bulk(
    sim: Simulator, api: WorkforceManagementApi, unit: str, users: list[str]
) -> None:
    plan = sim.add(f"{UNITS}/{unit}/workplans", name="Early")["id"]
    override = {"startDate": "2024-01-01", "weekCount": 2, "workPlanId": plan}
    asked = [
        {"userId": users[0], "workPlanId": {"value": plan}, "workPlanOverrides": {"values": [override]}},
        {"userId": users[1], "workPlanId": {"value": UNKNOWN}},
        {"userId": UNKNOWN, "workPlanId": {"value": plan}},
    ]
    answer = api.patch_workforcemanagement_managementunit_agents_workplans_bulk(unit, body={"entities": asked})
    told = [(one.user.id, one.failure) for one in answer.failures]
    assert told == [(users[1], "WorkPlanNotFound"), (UNKNOWN, "AgentNotInManagementUnit")]
    api.patch_workforcemanagement_managementunit_agents(
        unit, body={"entities": [{"userId": users[0], "schedulable": True}]}
    )
    agent = api.get_workforcemanagement_managementunit_agent(unit, users[0])
    assert (agent.work_plan.id, agent.work_plan_overrides[0].work_plan.id) == (plan, plan)
    assert agent.schedulable and agent.metadata.version == 2


def test_bid_ranks_of_users_are_changed_in_bulk_or_not_at_all(api: WorkforceManagementApi, users: list[str]) -> None:
    asked = [{"id": one, "biddingTieBreaker": str(n)} for n, one in enumerate(users)]
    api.patch_workforcemanagement_users_workplanbidranks_bulk(body=asked)
    assert api.get_workforcemanagement_user_workplanbidranks(users[1]).bidding_tie_breaker == "1"
    with pytest.raises(ApiException, match="404"):
        api.patch_workforcemanagement_users_workplanbidranks_bulk(body=[{"id": users[1]}, {"id": UNKNOWN}])
    assert api.get_workforcemanagement_user_workplanbidranks(users[1]).bidding_tie_breaker == "1"


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of newer releases
def test_shift_trades_are_decided_on_in_bulk_once(api: WorkforceManagementApi, unit: str) -> None:
    week, body = "2024-01-01", {"scheduleId": "s", "initiatingShiftId": "i"}
    trade = api.post_workforcemanagement_managementunit_week_shifttrades(unit, week, body)
    asked = {"entities": [{"id": one, "state": "Approved", "metadata": {"version": 1}} for one in (trade.id, UNKNOWN)]}
    decide = api.post_workforcemanagement_managementunit_week_shifttrades_state_bulk
    results = decide(unit, week, asked).result.entities
    assert [(one.state, one.failure_reason) for one in results] == [
        ("Approved", None),
        (None, "TransitionNotAllowed"),
    ]
    listed = api.get_workforcemanagement_managementunit_week_shifttrades(unit, week).entities
    assert [(one.trade.id, one.trade.state) for one in listed] == [(trade.id, "Approved")]
    assert decide(unit, week, asked).result.entities[0].failure_reason == "TransitionNotAllowed"


def test_time_off_requests_are_the_same_for_agents_and_their_unit(
    api: WorkforceManagementApi, client: ApiClient, unit: str, users: list[str]
) -> None:
    me = UsersApi(client).get_users_me().id
    body = {
        "status": "APPROVED",
        "users": [{"id": me}, {"id": users[0]}],
        "activityCodeId": "1",
        "dailyDurationMinutes": 480,
        "fullDayManagementUnitDates": ["2024-01-02"],
    }
    mine, other = api.post_workforcemanagement_managementunit_timeoffrequests(unit, body=body).time_off_requests
    own = api.post_workforcemanagement_timeoffrequests(body={"activityCodeId": "1", "dailyDurationMinutes": 60})
    assert own.status == "PENDING"
    assert {one.id for one in api.get_workforcemanagement_timeoffrequests().time_off_requests} == {mine.id, own.id}
    changed = api.patch_workforcemanagement_timeoffrequest(mine.id, body={"status": "CANCELED"})
    asked = {"statuses": ["CANCELED"], "dateRange": {"startDate": "2024-01-01", "endDate": "2024-01-31"}}
    found = api.post_workforcemanagement_managementunit_timeoffrequests_query(unit, body=asked).entities
    assert changed.metadata.version == 2 and [one.id for one in found] == [mine.id]
    assert api.get_workforcemanagement_managementunit_user_timeoffrequest(unit, users[0], other.id).user.id == users[0]
    with pytest.raises(ApiException, match="404"):
        api.get_workforcemanagement_timeoffrequest(other.id)


def test_other_systems_say_how_they_took_a_request_for_time_off(
    api: WorkforceManagementApi, unit: str, users: list[str]
) -> None:
    body = {"status": "APPROVED", "users": [{"id": users[1]}], "activityCodeId": "1", "dailyDurationMinutes": 480}
    made = api.post_workforcemanagement_managementunit_timeoffrequests(unit, body=body).time_off_requests[0].id
    write = api.patch_workforcemanagement_managementunit_timeoffrequest_user_integrationstatus
    query = api.post_workforcemanagement_managementunit_timeoffrequests_integrationstatus_query
    asked = {"timeOffRequestLookups": [{"timeOffRequestId": one, "userId": users[1]} for one in (made, UNKNOWN)]}
    assert query(unit, body=asked).entities == []
    write(unit, made, users[1], body={"integrationStatus": "Error"})
    assert [(one.time_off_request.id, one.integration_status) for one in query(unit, body=asked).entities] == [
        (made, "Error")
    ]
    with pytest.raises(ApiException, match="404"):
        write(unit, UNKNOWN, users[1], body={"integrationStatus": "Error"})
    waiting = {"timeOffRequests": [{"id": made, "user": {"id": users[1]}}]}
    positions = api.post_workforcemanagement_managementunit_timeoffrequests_waitlistpositions_query
    assert positions(unit, body=waiting).entities == []


MAY_BE_LEFT_OUT = ["post_workforcemanagement_timeoffrequests"] * (not DEFINITION.operations[OWN]["POST"].body_required)


@pytest.mark.parametrize("method", MAY_BE_LEFT_OUT)  # newer releases want the body
def test_a_request_for_time_off_without_a_body_is_pending(api: WorkforceManagementApi, method: str) -> None:
    assert getattr(api, method)().status == "PENDING"
