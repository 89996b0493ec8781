"""Jobs: POST starts one, GET goes through the states of its enumeration to the end, DELETE or a state cancels it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .._answer import Answer
from .._definition import Definition, JsonObject, Operation
from .._errors import conflict, not_found
from .._job_kinds import CANCELLED, ID_FIELDS, JobKind, kinds_of, starts_of
from .._jobs import Job, ended_fields
from .._rules import JOB_STATES_ON_REQUEST
from .._samples import stable_id
from . import Handler, family

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_END_FIELDS = re.compile(r"download(url|uri)|errormessage|errorinformation|^error$|datecompleted|completiondate", re.I)
_URL_FIELDS = re.compile(r"(download|file|result|presigned|upload)s?(url|uri)s?$", re.I)


@family
def job_routes(definition: Definition) -> Iterator[tuple[str, Handler]]:
    """Status, start, cancellation and results of every kind of job."""
    kinds = kinds_of(definition)
    for path, kind in kinds.items():
        for method in definition.operations[path].keys() - {"HEAD"}:
            yield f"{method} {path}", _Status(kind) if method == "GET" else _Change(kind)
    for path in definition.operations:
        if path not in kinds and any(above in kinds for above in _above(path)):
            yield f"GET {path}", _results
    for operation, start_kind in starts_of(definition):
        yield f"{operation.method} {operation.path}", _Start(start_kind)
    for name in JOB_STATES_ON_REQUEST:
        kind_path = max((path for path in kinds if name.endswith(path) or path in name), key=len, default=None)
        if kind_path is not None:
            yield name, _Change(kinds[kind_path])


def _above(path: str) -> Iterator[str]:
    """The paths that a path lies below, the nearest one first."""
    while path:
        path = path.rpartition("/")[0]
        yield path


@dataclass(frozen=True)
class _Start:
    kind: JobKind

    def __call__(self, call: Call, store: Store) -> Answer:
        return begun(self.kind, call, store, store.conduct(call))


def begun(kind: JobKind, call: Call, store: Store, answer: Answer) -> Answer:
    """The answer of an operation that starts a job, with the job that is started now."""
    value: JsonObject = dict(answer.value)
    place = dict(value.get("job") or {}) if _refers(store.definition, call.operation) else value
    # A sample may leave the id out; the schema says how it is called.
    names = (*(name for name in ID_FIELDS if name in place), *_declared(store.definition, call.operation), "id")
    id_field = next(name for name in names if name in ID_FIELDS)
    if answer.origin != "stored" or id_field not in place:
        place[id_field] = stable_id(f"{call.path}#{store.memory.next_number()}")
    job = store.jobs.start(str(place[id_field]), call.path, call.body, dict(call.path_values))
    name = kind.name
    if name in place:
        allowed = _states_at_start(store.definition, call.operation, name)
        fallback = place[name] if allowed else kind.states[0]
        place[name] = next((one for one in kind.states if one in allowed), fallback)
    unfinished = {name: content for name, content in place.items() if not _tells_the_end(name)}
    value = {**value, "job": unfinished} if place is not value else unfinished
    stored = store.memory.collection(call.path).get(job.id)
    if stored is not None:
        store.memory.write(call.path, job.id, {**stored, **value})
    return Answer(store.replies.complete(call, value), "computed")


def _refers(definition: Definition, start: Operation) -> bool:
    """True where the answer of a start has the job in a field of its own."""
    job = definition.resolve(start.response_schema or {}).get("properties", {}).get("job", {})
    return "properties" in definition.resolve(job)


def _states_at_start(definition: Definition, start: Operation, field: str) -> list[str]:
    """What the answer of a start may say, which can be less than what the status path enumerates."""
    allowed: list[str] = definition.resolve(_declared(definition, start).get(field, {})).get("enum", [])
    return allowed


def _declared(definition: Definition, start: Operation) -> JsonObject:
    """The properties of the job in the answer of a start."""
    properties: JsonObject = definition.resolve(start.response_schema or {}).get("properties", {})
    return definition.resolve(properties["job"]).get("properties", {}) if "job" in properties else properties


def _tells_the_end(name: str) -> bool:
    return _END_FIELDS.search(name) is not None


@dataclass(frozen=True)
class _Status:
    kind: JobKind

    def __call__(self, call: Call, store: Store) -> Answer:
        job = find_job(self.kind, call, store)
        state = store.jobs.poll(job, self.kind.states, self.kind.failure)
        return Answer(show(self.kind, job, state, call, store), "computed")


def find_job(kind: JobKind, call: Call, store: Store) -> Job:
    """The job of a status path. Jobs that no operation starts begin when they are first asked for.

    Raises ApiError: 404 for a job that was never started.
    """
    last = call.operation.path[len(kind.item.rpartition("/")[0]) + 1 :].split("/")[0]
    job_id = call.path_values.get(last.strip("{}"), call.path)
    job = store.jobs.get(job_id) or store.jobs.get(call.path)
    if job is None:
        store.check_parents(call)
        if kind.template in store.started_jobs and not store.invent:
            raise not_found()
        job = store.jobs.start(call.path, call.path)
    return job


def show(kind: JobKind, job: Job, state: str, call: Call, store: Store) -> Any:
    """The job as its status path shows it."""
    above = call.path.removesuffix(kind.template.removeprefix(kind.item)).rpartition("/")[0]
    stored = store.memory.collection(above).get(job.id, {})
    # What it was started with, it shows: an interval, a service, filters.
    asked = job.body if isinstance(job.body, dict) else {}
    base = stored or {**store.samples.value(call.operation.response_schema or {}, call.path), **asked}
    value = {name: content for name, content in base.items() if not _tells_the_end(name)}
    value = kind.put(value, state)
    job_id = job.id.rpartition("/")[2]
    value.update({name: job_id for name in ID_FIELDS if name in base and isinstance(base[name], str)})
    if job.ended is not None:
        value.update(ended_fields(job))
        if not job.failed:
            value.update(_links(call, job, store))
    shown = store.samples.conform(call.operation.response_schema or {}, value, call.path)
    if stored:
        store.memory.write(above, job.id, kind.put(stored, state))
    return shown


def _links(call: Call, job: Job, store: Store) -> JsonObject:
    properties = store.definition.resolve(call.operation.response_schema or {}).get("properties", {})
    names = link_fields(store.definition, call.operation.response_schema or {})
    url = store.files.publish(b"id\r\n" + job.id.encode() + b"\r\n", "text/csv", job.id) if names else ""
    return {name: [url] if properties[name].get("type") == "array" else url for name in names}


def link_fields(definition: Definition, schema: JsonObject) -> list[str]:
    """The fields of a job that lead to its file."""
    return [name for name in definition.resolve(schema).get("properties", {}) if _URL_FIELDS.search(name)]


@dataclass(frozen=True)
class _Change:
    """DELETE, PATCH, PUT or POST on a job: cancels it, or sends it on."""

    kind: JobKind

    def __call__(self, call: Call, store: Store) -> Answer:
        if call.operation.method == "POST" and not self.kind.item.endswith("}"):
            store.jobs.start(call.path, call.path, call.body)  # there is one job at a time, and this is a new one
        job = find_job(self.kind, call, store)
        wanted = call.body.get(self.kind.field) if isinstance(call.body, dict) else None
        onward = JOB_STATES_ON_REQUEST.get(f"{call.operation.method} {call.operation.path}")
        if call.operation.method == "DELETE":
            listed = job.id in store.memory.collection(job.path)
            self._remove(job, store) if listed else self._cancel(job, store)
            return store.replies.sample(call)
        if wanted and CANCELLED.search(str(wanted)):
            self._cancel(job, store)
        elif onward:
            store.jobs.restart(job, onward)
        state = job.ended or (onward and onward[0]) or str(wanted or self.kind.states[0])
        if call.operation.response_schema is None or self.kind.field not in store.samples.names(call.operation):
            return store.replies.sample(call)
        return Answer(show(self.kind, job, state, call, store), "computed")

    def _cancel(self, job: Job, store: Store) -> None:
        if job.ended is None and self.kind.cancelled is not None:
            store.jobs.cancel(job, self.kind.cancelled)
        else:
            self._remove(job, store)

    def _remove(self, job: Job, store: Store) -> None:
        store.jobs.remove(job.id)
        store.memory.remove(job.path, job.id)


def _results(call: Call, store: Store) -> Answer:
    """What lies below a job is there once the job has ended well."""
    check_ended(call, store)
    return store.conduct(call)


def check_ended(call: Call, store: Store) -> Job | None:
    """The job above a path of results.

    Raises ApiError: 404 for a job that was never started, 409 for one that is not at its end.
    """
    job = next((found for value in call.path_values.values() if (found := store.jobs.get(value))), None)
    if store.invent:
        return job
    if job is None:
        raise not_found()
    if not store.jobs.at_end(job):
        raise conflict("The job is not at its end yet.")
    return job


def no_results(call: Call, store: Store) -> object:
    """The results of a job that was started by a query of what nobody writes down here: none.

    Raises what `check_ended` raises.
    """
    results = query_results(call, store, lambda _store, _query: [])
    return store.conduct(call) if store.invent else results


def query_results(call: Call, store: Store, answer: Callable[[Store, JsonObject], list[JsonObject]]) -> object:
    """The results of a job that was started by a query: what `answer` makes of it now, page by page.

    Raises what `check_ended` raises.
    """
    job = check_ended(call, store)
    if job is None or job.body is None:
        return store.conduct(call)
    return store.replies.page(call, answer(store, job.body))
