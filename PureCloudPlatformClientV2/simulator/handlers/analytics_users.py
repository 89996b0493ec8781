"""Analytics of users: details, aggregates and their jobs, answered from the history of presences and statuses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from .._definition import JsonObject
from .._errors import bad_field
from .._filters import fits, fits_all
from .._intervals import parse, step, written
from .._timelines import Kind, Span, text_of
from . import route
from .jobs import query_results
from .presence import DEFINITIONS, system_name

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_MOST_DAYS = 31  # of a details query; jobs have no such limit
_BASE = "/api/v2/analytics/users"
_KINDS: dict[str, Kind] = {
    "tSystemPresence": "presence", "tOrganizationPresence": "presence", "tAgentRoutingStatus": "routing",
}  # fmt: skip


@route(f"POST {_BASE}/details/query")
def details(call: Call, store: Store) -> object:
    """One page of the users that have a history in the interval."""
    if store.invent and not store.timelines.users():
        return store.replies.sample(call)
    start, end = parse(call.body["interval"])
    if end - start > timedelta(days=_MOST_DAYS):
        raise bad_field("interval", f"must not be longer than {_MOST_DAYS} days")
    found = matching(store, call.body)
    first, size = store.replies.window(call.body.get("paging") or {})
    return {"userDetails": found[first : first + size], "totalHits": len(found)}


@route(f"GET {_BASE}/details/jobs/{{jobId}}/results")
def job_details(call: Call, store: Store) -> object:
    """The same users for a job, page by page with a cursor."""
    return query_results(call, store, lambda store, query: matching(store, query)[: query.get("limit") or None])


@route(f"POST {_BASE}/aggregates/query")
def aggregates(call: Call, store: Store) -> object:
    """How long users were what, in milliseconds: the sums of the details."""
    if store.invent and not store.timelines.users():
        return store.replies.sample(call)
    mappings: dict[str, list[str]] = {}
    for one in (one for path in DEFINITIONS for one in store.objects(path)):
        ids = mappings.setdefault(system_name(one), [])
        ids += [one["id"]] if one["id"] not in ids else []
    value = {"results": aggregated(store, call.body), "systemToOrganizationMappings": mappings}
    return store.replies.declared(call, value)


@route(f"GET {_BASE}/aggregates/jobs/{{jobId}}/results")
def job_aggregates(call: Call, store: Store) -> object:
    """The same for a job."""
    return query_results(call, store, aggregated)


def matching(store: Store, query: JsonObject) -> list[JsonObject]:
    """The users of a details query with the stretches that its filters leave; users without any are left out."""
    start, end = parse(query["interval"])
    found: list[tuple[str, JsonObject]] = []
    for user_id in store.timelines.users():
        if not fits_all(query.get("userFilters"), {"userId": user_id}):
            continue
        shown: JsonObject = {"userId": user_id}
        for name, kind, filters in (
            ("primaryPresence", "presence", query.get("presenceFilters")),
            ("routingStatus", "routing", query.get("routingStatusFilters")),
        ):
            spans = store.timelines.spans(user_id, kind, start, end)  # type: ignore[arg-type]
            shown[name] = [row for row in map(_record, spans) if fits_all(filters, row)]
            if filters and not shown[name]:
                break
        else:
            firsts = [shown[name][0]["startTime"] for name in ("primaryPresence", "routingStatus") if shown[name]]
            found += [(min(firsts), shown)] if firsts else []
    found.sort(key=lambda one: one[0], reverse=str(query.get("order", "")).casefold() == "desc")
    return [shown for _, shown in found]


def _record(span: Span) -> JsonObject:
    record: JsonObject = {"startTime": text_of(span.start)}
    if not span.goes_on:
        record["endTime"] = text_of(span.end)
    if span.organization_id:
        return {**record, "systemPresence": span.name, "organizationPresenceId": span.organization_id}
    return {**record, "routingStatus": span.name}


Sums = dict[datetime, dict[tuple[str, str], float]]


def aggregated(store: Store, query: JsonObject) -> list[JsonObject]:
    """Groups of an aggregate query, each with its sums by interval, metric and qualifier."""
    start, end = parse(query["interval"])
    length, by_user = step(query.get("granularity")), "userId" in (query.get("groupBy") or ())
    sums: dict[str, Sums] = defaultdict(lambda: defaultdict(lambda: defaultdict(float)))
    for user_id in store.timelines.users():
        if query.get("filter") and not fits(query["filter"], {"userId": user_id}):
            continue
        data = sums[user_id if by_user else ""]
        for metric in dict.fromkeys(name for name in query.get("metrics", ()) if name in _KINDS):
            for span in store.timelines.spans(user_id, _KINDS[metric], start, end):
                name = span.organization_id if metric == "tOrganizationPresence" else span.name
                for place, milliseconds in _parts(span, start, length):
                    data[place][metric, name] += milliseconds
    return [
        {
            "group": {"userId": user_id} if by_user else {},
            "data": [_data(at, length, end, data[at]) for at in sorted(data)],
        }
        for user_id, data in sums.items()
        if data
    ]


def _parts(span: Span, start: datetime, length: timedelta | None) -> Iterator[tuple[datetime, float]]:
    """The milliseconds of a stretch in each interval of the granularity."""
    at = span.start
    while at < span.end:
        place = start + (at - start) // length * length if length else start
        until = min(span.end, place + length) if length else span.end
        yield place, (until - at) / timedelta(milliseconds=1)
        at = until


def _data(at: datetime, length: timedelta | None, end: datetime, sums: dict[tuple[str, str], float]) -> JsonObject:
    until = min(at + length, end) if length else end
    metrics = [{"metric": m, "qualifier": q, "stats": {"sum": value}} for (m, q), value in sorted(sums.items())]
    return {"interval": written(at, until), "metrics": metrics}


def users_named(call: Call, store: Store) -> Iterable[str]:
    """The users that the filter of an observation query chooses."""
    users = [str(one["id"]) for one in store.objects("/api/v2/users")]
    return (user_id for user_id in users if fits(call.body["filter"], {"userId": user_id}))
