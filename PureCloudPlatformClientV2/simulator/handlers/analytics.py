"""Analytics of conversations: details, aggregates and their jobs, answered from the conversations that were seeded."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from .._answer import Answer
from .._definition import JsonObject
from .._errors import bad_field, not_found
from .._filters import fits, fits_all
from .._intervals import parse, step, written
from . import route
from .jobs import query_results

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_MOST_DAYS = 31  # of a details query; jobs have no such limit
_BASE = "/api/v2/analytics/conversations"
_LEVEL = "oServiceLevel"
_OF_LEVEL = {"nOffered", "tAnswered"}
_IN_TIME, _TARGET = 20_000, 0.8  # milliseconds to answer, and the share that should be


@route(f"POST {_BASE}/details/query")
def details(call: Call, store: Store) -> object:
    """One page of the conversations that began in the interval."""
    if store.invent and not store.conversations:
        return store.replies.sample(call)
    start, end = parse(call.body["interval"])
    if end - start > timedelta(days=_MOST_DAYS):
        raise bad_field("interval", f"must not be longer than {_MOST_DAYS} days")
    found = matching(store, call.body)
    paging = call.body.get("paging") or {}
    first, size = store.replies.window(paging)
    return {"conversations": found[first : first + size], "totalHits": len(found)}


@route(f"GET {_BASE}/details/jobs/{{jobId}}/results")
def job_details(call: Call, store: Store) -> object:
    """The same conversations for a job, page by page with a cursor."""
    return query_results(call, store, lambda store, query: matching(store, query)[: query.get("limit") or None])


@route(f"GET {_BASE}/{{conversationId}}/details")
def one(call: Call, store: Store) -> object:
    """One conversation by its id."""
    wanted = call.path_values["conversationId"]
    found = next((known for known in store.conversations if known["conversationId"] == wanted), None)
    if found is None and not store.invent:
        raise not_found()
    return Answer(found, "stored") if found else store.replies.sample(call)


@route(f"GET {_BASE}/details")
def several(call: Call, store: Store) -> object:
    """Conversations by their ids."""
    wanted = call.query.get("id", ())
    return {"conversations": [known for known in store.conversations if known["conversationId"] in wanted]}


@route(f"POST {_BASE}/aggregates/query")
def aggregates(call: Call, store: Store) -> object:
    """Counts and sums of the metrics that the details tell."""
    if store.invent and not store.conversations:
        return store.replies.sample(call)
    return {"results": aggregated(store, call.body)}


@route(f"GET {_BASE}/aggregates/jobs/{{jobId}}/results")
def job_aggregates(call: Call, store: Store) -> object:
    """The same for a job."""
    return query_results(call, store, aggregated)


def matching(store: Store, query: JsonObject) -> list[JsonObject]:
    """The conversations of a details query, in its order. A conversation belongs to the moment at which it began."""
    start, end = parse(query["interval"])
    found = [
        known
        for known in store.conversations
        if start <= _time(known["conversationStart"]) < end
        and any(fits_all(query.get("segmentFilters"), row) for row in _rows(known))
        and fits_all(query.get("conversationFilters"), _whole(known))
    ]
    key = "conversationEnd" if str(query.get("orderBy", "")).endswith("End") else "conversationStart"
    found.sort(key=lambda known: str(known[key]), reverse=str(query.get("order", "")).casefold() == "desc")
    return found


def aggregated(store: Store, query: JsonObject) -> list[JsonObject]:
    """Groups of an aggregate query, each with its data by interval."""
    start, end = parse(query["interval"])
    length = step(query.get("granularity"))
    wanted, group_by = set(query.get("metrics", ())), query.get("groupBy") or ()
    summed = wanted | (_OF_LEVEL if _LEVEL in wanted else set())
    sums: dict[tuple[str, ...], dict[datetime, dict[str, list[float]]]] = defaultdict(
        lambda: defaultdict(lambda: defaultdict(list))
    )
    for known in store.conversations:
        began = _time(known["conversationStart"])
        if not start <= began < end:
            continue
        place = start + (began - start) // length * length if length else start
        for row, session in _sessions(known):
            if query.get("filter") and not fits(query["filter"], row):
                continue
            group = tuple(_first(row.get(name)) for name in group_by)
            for metric in session["metrics"]:
                if metric["name"] in summed:
                    sums[group][place][metric["name"]].append(metric["value"])
    return [
        {
            "group": dict(zip(group_by, group, strict=True)),
            "data": [_data(at, length, end, data[at], wanted) for at in sorted(data)],
        }
        for group, data in sorted(sums.items())
    ]


def _data(
    at: datetime, length: timedelta | None, end: datetime, values: Mapping[str, list[float]], wanted: set[str]
) -> JsonObject:
    until = min(at + length, end) if length else end
    shown = sorted((name, found) for name, found in values.items() if name in wanted)
    metrics = [{"metric": name, "stats": _stats(name, found)} for name, found in shown]
    if _LEVEL in wanted and values.get("nOffered"):
        metrics.append({"metric": _LEVEL, "stats": _service_level(values)})
    return {"interval": written(at, until), "metrics": metrics}


def _stats(name: str, values: list[float]) -> JsonObject:
    if name.startswith("t"):
        return {"count": len(values), "sum": sum(values), "min": min(values), "max": max(values)}
    return {"count": int(sum(values))}


def _service_level(values: Mapping[str, list[float]]) -> JsonObject:
    """The share of what was offered that was answered in time."""
    offered = sum(values["nOffered"])
    in_time = sum(1 for wait in values.get("tAnswered", ()) if wait <= _IN_TIME)
    level = in_time / offered
    return {"ratio": level, "numerator": in_time, "denominator": offered, "target": _TARGET}


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def _first(value: object) -> str:
    return str(value[0] if isinstance(value, list) and value else value or "")


def _sessions(known: JsonObject) -> Iterator[tuple[JsonObject, JsonObject]]:
    """Every session with all that a filter may name: of its conversation, participant and segments."""
    for participant in known["participants"]:
        for session in participant["sessions"]:
            row: JsonObject = {}
            for segment in session["segments"]:
                row = {**row, **segment}
            yield _named(known, participant, session, row), session


def _rows(known: JsonObject) -> Iterator[JsonObject]:
    for participant in known["participants"]:
        for session in participant["sessions"]:
            for segment in session["segments"]:
                yield _named(known, participant, session, segment)


def _named(known: JsonObject, participant: JsonObject, session: JsonObject, segment: JsonObject) -> JsonObject:
    values = {metric["name"]: metric["value"] for metric in session["metrics"]}
    return {**known, **participant, **session, **segment, "values": values}


def _whole(known: JsonObject) -> JsonObject:
    values: dict[str, int] = defaultdict(int)
    for _, session in _sessions(known):
        for metric in session["metrics"]:
            values[metric["name"]] += metric["value"]
    lasted = _time(known["conversationEnd"]) - _time(known["conversationStart"])
    values["tConversationDuration"] = int(lasted.total_seconds() * 1000)
    return {**known, "values": values}
