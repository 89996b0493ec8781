"""Exports that are no jobs of their own path: their listing tells how far they are, and their link gives a file."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from .._answer import Answer
from .._definition import Definition, JsonObject
from .._errors import not_found
from .._intervals import parse, parse_moment
from .._job_kinds import JobKind, kind_of
from .._jobs import Job
from .._members import QUEUES
from .._resources import resources_of
from .._samples import stable_id
from . import Handler, family
from .analytics import aggregated
from .jobs import link_fields
from .presence import USERS

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_COLUMNS = ("conversationId", "conversationStart", "conversationEnd", "originatingDirection")
# What a view is about, by the first word of its type; views of other things list conversations.
_SUBJECTS = {"QUEUE": ("queueId", QUEUES), "AGENT": ("userId", USERS)}
_SUMS = ("nOffered", "tAnswered", "tHandle", "tTalk", "tAcw")
# One empty page.
_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)


@family
def export_routes(definition: Definition) -> Iterator[tuple[str, Handler]]:
    """Collections of exports without a status path (`reporting/exports`), and `/things/{id}/export`."""
    for path, collection in resources_of(definition).collections.items():
        kind = kind_of(definition, path, collection.entity_schema)
        links = link_fields(definition, collection.entity_schema)
        if kind is not None and links and collection.item_path is None and definition.operation("POST", path):
            yield f"POST {path}", _start
            yield f"GET {path}", _Listed(kind, links)
    for path in definition.operations:
        get = definition.operation("GET", path)
        schema = definition.resolve(get.response_schema or {}) if get else {}
        if path.endswith("}/export") and definition.operation("POST", path) and "uri" in schema.get("properties", {}):
            yield f"POST {path}", _export
            yield f"GET {path}", _exported


def _start(call: Call, store: Store) -> object:
    path, collection = call.path, store.resources.collections[call.operation.path]
    identity, now = stable_id(f"{path}#{store.memory.next_number()}"), store.clock.text()
    own = {"runId": identity, "createdDateTime": now, "modifiedDateTime": now, "percentageComplete": 0.0}
    made = store.collections.rewrite(path, collection, identity, {**call.body, **own}, None)
    store.jobs.start(identity, path, call.body)
    return Answer(store.replies.of(call, made), "stored")


@dataclass(frozen=True)
class _Listed:
    """A listing that brings each export on and shows the link of those that are done."""

    kind: JobKind
    links: list[str]

    def __call__(self, call: Call, store: Store) -> object:
        for one in store.objects(call.path):
            job = store.jobs.get(str(one.get("id")))
            if job is not None:
                self._bring_on(call.path, one, job, store)
        return store.conduct(call)

    def _bring_on(self, path: str, one: JsonObject, job: Job, store: Store) -> None:
        state = store.jobs.poll(job, self.kind.states, self.kind.failure)
        shown = {**one, self.kind.field: state}
        if job.ended is not None:
            shown["percentageComplete"] = 100.0
        if job.ended is not None and not job.failed:
            link = store.files.publish(*_report(store, job.body), f"export/{job.id}")
            shown |= dict.fromkeys(self.links, link)
        store.memory.write(path, job.id, shown)


def _report(store: Store, asked: Any) -> tuple[bytes, str]:
    """The view that was asked for, in the format that was asked for."""
    asked = asked if isinstance(asked, dict) else {}
    if str(asked.get("exportFormat", "")).upper() == "PDF":
        return _PDF, "application/pdf"
    separator = ";" if str(asked.get("csvDelimiter", "")).upper() == "SEMICOLON" else ","
    return _csv(*_view(store, asked), separator), "text/csv"


def _view(store: Store, asked: JsonObject) -> tuple[tuple[str, ...], list[JsonObject]]:
    """Columns and rows: a row for each queue or agent with its sums, or for each conversation of the interval."""
    subject = _SUBJECTS.get(str(asked.get("viewType", "")).partition("_")[0])
    chosen = asked.get("filter") or {}
    if subject is not None and asked.get("interval") and "INTERACTION" not in asked["viewType"]:
        dimension, place = subject
        query = {"interval": asked["interval"], "groupBy": [dimension], "metrics": list(_SUMS)}
        sums = {one["group"][dimension]: _sums(one["data"][0]["metrics"]) for one in aggregated(store, query)}
        ids = chosen.get(f"{dimension}s")
        rows = [
            {dimension: one["id"], "name": one.get("name"), **dict.fromkeys(_SUMS, 0), **sums.get(str(one["id"]), {})}
            for one in store.objects(place)
            if (not ids or one["id"] in ids) and (str(one["id"]) in sums or not asked.get("excludeEmptyRows"))
        ]
        return (dimension, "name", *_SUMS), rows
    start, end = parse(asked["interval"]) if asked.get("interval") else (None, None)
    found = [
        one
        for one in store.conversations
        if start is None or end is None or start <= parse_moment(one["conversationStart"]) < end
    ]
    return _COLUMNS, found


def _sums(metrics: Iterable[JsonObject]) -> JsonObject:
    return {one["metric"]: one["stats"].get("sum", one["stats"].get("count")) for one in metrics}


def _csv(columns: Iterable[str], rows: Iterable[Mapping[str, Any]], separator: str = ",") -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, list(columns), extrasaction="ignore", delimiter=separator)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def _export(call: Call, store: Store) -> object:
    """Write the file; it is there at once."""
    store.check_parents(call)
    above = call.path.removesuffix("/export")
    owner = store.memory.collection(above.rpartition("/")[0]).get(unquote(above.rpartition("/")[2]), {})
    contacts = store.objects(f"{above}/contacts")
    wanted = (call.body or {}).get("contactIds") if isinstance(call.body, dict) else None
    columns = ["inin-outbound-id", *(owner.get("columnNames") or ())]
    rows = [
        {"inin-outbound-id": one.get("id"), **(one.get("data") or {})}
        for one in contacts
        if not wanted or one.get("id") in wanted
    ]
    link = store.files.publish(_csv(columns, rows), "text/csv", f"export{above}")
    store.put(call.path, {"uri": link, "exportTimestamp": store.clock.text()})
    reference = {"id": owner.get("id"), "name": owner.get("name"), "selfUri": above}
    return Answer(store.replies.of(call, reference), "stored")


def _exported(call: Call, store: Store) -> object:
    """Where the last export is; a 404 before the first one."""
    store.check_parents(call)
    known = store.memory.singleton(call.path)
    if known is None:
        if store.invent:
            return store.replies.sample(call)
        raise not_found()
    if str(call.query.get("download", "")).casefold() == "true":
        return Answer(known, "stored", 302, {"Location": known["uri"]}, b"")
    return Answer(store.replies.of(call, known), "stored")
