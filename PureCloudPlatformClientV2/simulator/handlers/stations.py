"""Stations of users: the one a user sits at and the default one, seen from the user and from the station."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from .._answer import Answer
from .._definition import JsonObject
from . import route
from .presence import USERS

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_STATION = "/api/v2/users/{userId}/station"
_STATIONS = "/api/v2/stations"


def stations_of(store: Store, user_path: str) -> JsonObject:
    """The stations of a user, by what they are to the user."""
    found = store.memory.singleton(f"{user_path}/station")
    return found if isinstance(found, dict) else {}


def _keep(store: Store, user_path: str, stations: JsonObject) -> None:
    effective = stations.get("associatedStation") or stations.get("defaultStation")
    stations = {name: one for name, one in stations.items() if name != "effectiveStation"}
    store.put(f"{user_path}/station", {**stations, **({"effectiveStation": effective} if effective else {})})


def _leave(store: Store, user_path: str, role: str) -> None:
    stations = dict(stations_of(store, user_path))
    gone = stations.pop(role, None)
    if gone is not None and role == "associatedStation":
        stations["lastAssociatedStation"] = gone
    _keep(store, user_path, stations)


def _at(store: Store, station_id: str, role: str) -> Iterator[str]:
    """The paths of the users that have a station."""
    for path, value in list(store.memory.singletons().items()):
        one: Any = value.get(role) if path.startswith(f"{USERS}/") and path.endswith("/station") else None
        if one and one["id"] == station_id:
            yield path.rpartition("/")[0]


@route(f"GET {_STATION}")
def read(call: Call, store: Store) -> object:
    """The stations of a user; none until one is given."""
    store.check_parents(call)
    return Answer(stations_of(store, call.path.rpartition("/")[0]), "stored")


@route(f"PUT {_STATION}/associatedstation/{{stationId}}", f"PUT {_STATION}/defaultstation/{{stationId}}")
def sit_down(call: Call, store: Store) -> object:
    """A user takes a station, which another one leaves."""
    store.check_parents(call)
    user_path, station_id = call.path.rpartition("/station/")[0], call.path_values["stationId"]
    kind = "associated" if "/associatedstation/" in call.path else "default"
    role = f"{kind}Station"
    for other in list(_at(store, station_id, role)):
        _leave(store, other, role)
    user_id = call.path_values["userId"]
    known = store.find(USERS, user_id) if store.knows(USERS, user_id) else {}
    user = {"id": user_id, "version": known.get("version", 1)}
    station: JsonObject = {"id": station_id, "name": f"Station {station_id}", f"{kind}User": user}
    if kind == "associated":
        station["associatedDate"] = store.clock.text()
    _keep(store, user_path, {**stations_of(store, user_path), role: station})
    return Answer(None, "stored")


@route(f"DELETE {_STATION}/associatedstation", f"DELETE {_STATION}/defaultstation")
def stand_up(call: Call, store: Store) -> object:
    """A user leaves a station."""
    store.check_parents(call)
    role = "associatedStation" if call.path.endswith("/associatedstation") else "defaultStation"
    _leave(store, call.path.rpartition("/station/")[0], role)
    return Answer(None, "stored")


@route(f"DELETE {_STATIONS}/{{stationId}}/associateduser")
def free(call: Call, store: Store) -> object:
    """Whoever sits at a station leaves it."""
    for user_path in list(_at(store, call.path_values["stationId"], "associatedStation")):
        _leave(store, user_path, "associatedStation")
    return Answer(None, "stored")


@route(f"GET {_STATIONS}/{{stationId}}")
def read_station(call: Call, store: Store) -> object:
    """A station: a sample, but who sits at it is so."""
    answer = store.conduct(call)
    user_path = next(_at(store, call.path_values["stationId"], "associatedStation"), None)
    shown = {name: value for name, value in answer.value.items() if name not in ("userId", "webRtcUserId")}
    shown["status"] = "ASSOCIATED" if user_path else "AVAILABLE"
    if user_path:
        shown["userId"] = user_path.rpartition("/")[2]
    return Answer(shown, "stored" if user_path else answer.origin)
