"""Time off requests: those of agents for themselves and those of a management unit for its agents are the same ones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .._answer import Answer
from .._definition import JsonObject
from .._errors import bad_field, not_found
from .._samples import stable_id
from . import route
from .presence import USERS
from .users import user_of_tokens, user_reference

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

OWN = "/api/v2/workforcemanagement/timeoffrequests"
_UNITS = "/api/v2/workforcemanagement/managementunits"
UNIT = f"{_UNITS}/{{managementUnitId}}"
_OF_USER = f"{UNIT}/users/{{userId}}/timeoffrequests"
# Fields of a query to those of a request that they select.
_SELECTED = {"ids": "id", "statuses": "status", "substatuses": "substatus"}


@route(f"POST {OWN}", f"POST {UNIT}/timeoffrequests")
def ask(call: Call, store: Store) -> object:
    """Make a request for the user of the token, or for each user that the body names.

    Raises ApiError: 400 for a user who is not there; then nothing is made.
    """
    store.check_parents(call)
    named = [str(one.get("id")) for one in call.body.get("users", ())]
    for index, user_id in enumerate(named):
        if not store.invent and not store.knows(USERS, user_id):
            raise bad_field(f"users[{index}].id", "there is no such user")
    if call.path == OWN:
        return Answer(_made(call, store, user_id_of(call, store)), "stored")
    made = [_made(call, store, user_id) for user_id in named]
    return Answer(store.replies.of(call, {"timeOffRequests": made}), "stored")


def _made(call: Call, store: Store, user_id: str) -> JsonObject:
    request_id = stable_id(f"{call.path}#{store.memory.next_number()}")
    above = call.path.removesuffix("/timeoffrequests")
    item = f"{OWN}/{request_id}" if call.path == OWN else f"{above}/users/{user_id}/timeoffrequests/{request_id}"
    said: JsonObject = {
        **call.body,
        "id": request_id,
        "user": user_reference(user_id),
        "status": call.body.get("status", "PENDING"),
        "isFullDayRequest": bool(call.body.get("fullDayManagementUnitDates")),
        "submittedDate": store.clock.text(),
        "metadata": {"version": 1},
        "selfUri": item,
    }
    fields = store.definition.operations[f"{OWN}/{{timeOffRequestId}}"]["GET"].response_schema or {}
    made: JsonObject = store.replies.fit(fields, said, call)
    store.memory.write(call.path, request_id, made)
    return made


@route(f"GET {OWN}", f"GET {_OF_USER}")
def list_of_user(call: Call, store: Store) -> object:
    """The requests of a user."""
    store.check_parents(call)
    if store.invent:
        return store.replies.sample(call)
    found = [one for _, one in _of_user(call, store)]
    return Answer(store.replies.of(call, {"timeOffRequests": found}), "stored")


@route(f"GET {OWN}/{{timeOffRequestId}}", f"GET {_OF_USER}/{{timeOffRequestId}}")
def read(call: Call, store: Store) -> object:
    """A request.

    Raises ApiError: 404 for one that the user has not made.
    """
    if store.invent:
        return store.conduct(call)
    store.check_parents(call)
    return Answer(store.replies.of(call, _found(call, store)[1]), "stored")


@route(f"PATCH {OWN}/{{timeOffRequestId}}", f"PATCH {_OF_USER}/{{timeOffRequestId}}")
def change(call: Call, store: Store) -> object:
    """Change a request, or decide on it.

    Raises ApiError: 404 for one that the user has not made.
    """
    if store.invent:
        return store.conduct(call)
    store.check_parents(call)
    place, old = _found(call, store)
    named = {name: value for name, value in call.body.items() if value is not None}
    now = {"modifiedDate": store.clock.text(), "metadata": {"version": old["metadata"]["version"] + 1}}
    changed = store.replies.of(call, {**old, **named, **now})
    store.memory.write(place, str(old["id"]), changed)
    return Answer(changed, "stored")


@route(f"POST {UNIT}/timeoffrequests/query")
def query(call: Call, store: Store) -> object:
    """The requests of a management unit, by id, user, status and dates."""
    store.check_parents(call)
    if store.invent:
        return store.replies.sample(call)
    unit = call.path.removesuffix("/timeoffrequests/query")
    asked = call.body
    found = [
        one
        for one in store.objects(f"{unit}/timeoffrequests")
        if all(one.get(field) in asked[name] for name, field in _SELECTED.items() if asked.get(name))
        and (not asked.get("userIds") or one["user"]["id"] in asked["userIds"])
        and _is_within(one, asked.get("dateRange") or {})
    ]
    return Answer(store.replies.of(call, {"entities": found}), "stored")


def _is_within(one: JsonObject, span: JsonObject) -> bool:
    """True for a request with a day of a span: dates, or moments whose day counts."""
    first, last = str(span.get("startDate") or "")[:10], str(span.get("endDate") or "9999")[:10]
    days = [*one.get("fullDayManagementUnitDates", ()), *one.get("partialDayStartDateTimes", ())]
    return not span or any(first <= day[:10] <= last for day in days)


def user_id_of(call: Call, store: Store) -> str:
    """Whom the path names, else the user of the token."""
    own = (user_of_tokens(store) or {}).get("id", "")
    return call.path_values.get("userId") or str(own)


def request_of(call: Call, store: Store, user_id: str, request_id: str) -> JsonObject | None:
    """A request of a user, in the unit that the path names or anywhere; None for one that the user has not made."""
    return next((one for _, one in _made_by(call, store, user_id) if one["id"] == request_id), None)


def _of_user(call: Call, store: Store) -> Iterator[tuple[str, JsonObject]]:
    """The requests of the user whom the path or the token names."""
    return _made_by(call, store, user_id_of(call, store))


def _made_by(call: Call, store: Store, user_id: str) -> Iterator[tuple[str, JsonObject]]:
    """The requests of a user, each with its place: in the unit that the path names, or anywhere."""
    unit = call.path_values.get("managementUnitId")
    for place in [path for path in store.memory.collections() if path.endswith("/timeoffrequests")]:
        if place in (OWN, f"{_UNITS}/{unit}/timeoffrequests") or (unit is None and place.startswith(f"{_UNITS}/")):
            yield from ((place, one) for one in store.objects(place) if one["user"]["id"] == user_id)


def _found(call: Call, store: Store) -> tuple[str, JsonObject]:
    wanted = call.path_values["timeOffRequestId"]
    found = next((pair for pair in _of_user(call, store) if pair[1]["id"] == wanted), None)
    if found is None:
        raise not_found()
    return found
