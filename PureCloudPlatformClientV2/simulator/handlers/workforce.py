"""Agents of a management unit with their work plans and bid ranks, one by one and in bulk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._answer import Answer
from .._definition import JsonObject
from .._errors import not_found
from . import route
from .presence import USERS
from .users import user_reference

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_WORKFORCE = "/api/v2/workforcemanagement"
_UNIT = f"{_WORKFORCE}/managementunits/{{managementUnitId}}"


@route(f"PATCH {_UNIT}/agents/workplans/bulk")
def change_plans(call: Call, store: Store) -> object:
    """Give agents a work plan, or take it from them; who or what is not there is a failure of its own."""
    store.check_parents(call)
    unit, failures = call.path.removesuffix("/agents/workplans/bulk"), []
    for one in call.body.get("entities") or ():
        agent = f"{unit}/agents/{one['userId']}"
        problem = None if store.invent else _problem(store, unit, one)
        if problem is not None:
            failures.append({"user": user_reference(one["userId"]), **problem})
            continue
        changed: JsonObject = {}
        if one.get("workPlanId") is not None:
            plan_id = one["workPlanId"].get("value")
            changed["workPlan"] = _plan(unit, plan_id) if plan_id else None
        if one.get("workPlanOverrides") is not None:
            old = (store.memory.singleton(agent) or {}).get("workPlanOverrides", ())
            changed["workPlanOverrides"] = _overrides(unit, old, one["workPlanOverrides"])
        _write_agent(call, store, agent, one, changed)
    return Answer(store.replies.of(call, {"failures": failures}), "stored")


def _problem(store: Store, unit: str, one: JsonObject) -> JsonObject | None:
    """Why a change of work plans is refused, as the answer tells it."""
    if not store.knows(USERS, one["userId"]):
        return {"failure": "AgentNotInManagementUnit"}
    overrides = (one.get("workPlanOverrides") or {}).get("values") or ()
    named = [(one.get("workPlanId") or {}).get("value"), *(override.get("workPlanId") for override in overrides)]
    missing = next((plan for plan in named if plan and not store.knows(f"{unit}/workplans", plan)), None)
    return {"failure": "WorkPlanNotFound", "notFoundWorkPlanId": missing} if missing else None


def _overrides(unit: str, old: Any, asked: JsonObject) -> list[JsonObject]:
    """The overrides by their start, after those of a request were added, updated or deleted."""
    kept = {} if asked.get("deleteAll") else {one["startDate"]: one for one in old}
    for one in asked.get("values") or ():
        if one.get("action") == "Delete":
            kept.pop(one["startDate"], None)
        else:
            plan = _plan(unit, one["workPlanId"]) if one.get("workPlanId") else {}
            override = {"startDate": one["startDate"], "weekCount": one.get("weekCount") or 1, "workPlan": plan}
            kept[one["startDate"]] = override
    return [kept[start] for start in sorted(kept)]


def _plan(unit: str, plan_id: str) -> JsonObject:
    owner = {"id": unit.rpartition("/")[2], "selfUri": unit}
    return {"id": plan_id, "managementUnit": owner, "selfUri": f"{unit}/workplans/{plan_id}"}


@route(f"PATCH {_UNIT}/agents")
def change_agents(call: Call, store: Store) -> object:
    """Say which agents can be scheduled.

    Raises ApiError: 404 for a user who is not there; then none is changed.
    """
    store.check_parents(call)
    asked = call.body.get("entities") or ()
    if not store.invent and not all(store.knows(USERS, one["userId"]) for one in asked):
        raise not_found()
    for one in asked:
        _write_agent(call, store, f"{call.path}/{one['userId']}", one, {"schedulable": one.get("schedulable")})
    return Answer(None, "stored")


def _write_agent(call: Call, store: Store, path: str, one: JsonObject, changed: JsonObject) -> None:
    old: JsonObject = store.memory.singleton(path) or {"metadata": {"version": 0}}
    agent = {**old, "id": one["userId"], "user": user_reference(one["userId"]), "selfUri": path, **changed}
    agent["metadata"] = {"version": old["metadata"]["version"] + 1}
    schema = store.definition.operations[f"{_UNIT}/agents/{{agentId}}"]["GET"].response_schema or {}
    store.memory.write_singleton(path, store.replies.fit(schema, agent, call))


@route(f"PATCH {_WORKFORCE}/users/workplanbidranks/bulk")
def change_ranks(call: Call, store: Store) -> object:
    """Write the bid ranks of several users.

    Raises ApiError: 404 for a user who is not there; then none is changed.
    """
    if not store.invent and not all(store.knows(USERS, str(one.get("id"))) for one in call.body):
        raise not_found()
    written = []
    for one in call.body:
        path = f"{_WORKFORCE}/users/{one['id']}/workplanbidranks"
        written.append({**(store.memory.singleton(path) or {}), **one, "selfUri": path})
        store.memory.write_singleton(path, written[-1])
    return Answer(store.replies.of(call, {"entities": written}), "stored")
