"""Jobs: POST starts one, GET goes through the states of its enumeration to the end, DELETE or a state cancels it.

Which operations these are, and which states are the end, a failure or a cancellation, is derived from the definition.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from posixpath import commonpath
from typing import TYPE_CHECKING, Any

from .._answer import Answer
from .._definition import Definition, JsonObject, Operation
from .._errors import conflict, not_found
from .._jobs import Job, ended_fields
from .._rules import JOB_STATES, JOB_STATES_ON_REQUEST
from .._samples import stable_id
from . import Handler, family

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_STATE_FIELDS = ("state", "status", "jobState", "uploadStatus")
_JOB_PATH = re.compile(
    r"(jobs?|imports|exports|uploads|reports|batchrequests|trainings|publishjobs|query|status|miners|requests)"
    r"/(\{[^/]+\}|latest)$|deletejob$|/runs/[^/]+$|/billableusage$"
)
_ID_FIELDS = ("id", "jobId", "operationId", "executionId", "transactionId")
_END = re.compile(r"fulfilled|^complete(d)?$|^succe(ss|eded)|^finished$|^ready$|^uploaded$|^importcompleted$", re.I)
_FAILURE = re.compile(r"^(failed|failure|error|internalerror|importfailed|terminated)$", re.I)
_CANCELLED = re.compile(r"^(cancell?ed|aborted|abort(requested)?|cancelling)$", re.I)
# States in which a job works; of all others none lies on the way to a good end.
_WORKING = re.compile(
    r"queued|pending|running|progress|processing|created|accepted|executing|started|registered|waiting|initiated"
    r"|searching|updating|deleting|submitted|ongoing|building|^validation(inprogress|completed)$",
    re.I,
)
_END_FIELDS = re.compile(r"download(url|uri)|errormessage|errorinformation|^error$|datecompleted|completiondate", re.I)
_URL_FIELDS = re.compile(r"(download|file|result|presigned|upload)s?(url|uri)s?$", re.I)


@dataclass(frozen=True)
class JobKind:
    """The jobs behind one status path."""

    template: str
    field: str
    states: tuple[str, ...]
    failure: str | None
    cancelled: str | None


@lru_cache(maxsize=4)
def kinds_of(definition: Definition) -> dict[str, JobKind]:
    """Every status path of a definition."""
    kinds = (_kind(definition, path) for path in definition.operations if _JOB_PATH.search(path))
    return {kind.template: kind for kind in kinds if kind is not None}


def _kind(definition: Definition, path: str) -> JobKind | None:
    get = definition.operation("GET", path)
    return kind_of(definition, path, get.response_schema if get else None)


def kind_of(definition: Definition, path: str, schema: JsonObject | None) -> JobKind | None:
    """What jobs of a schema go through; None for one that tells no states with an end."""
    found = _state_field(definition, schema)
    if found is None:
        return None
    field, values = found
    end = next((value for value in values if _END.search(value)), None)
    failure = next((value for value in values if _FAILURE.search(value)), None)
    working = [value for value in values if _WORKING.search(value) and not _FAILURE.search(value) and value != end]
    if end is None or not working:
        return None
    states = JOB_STATES.get(path, (*working, end))
    return JobKind(path, field, states, failure, next((v for v in values if _CANCELLED.search(v)), None))


def _state_field(definition: Definition, schema: JsonObject | None) -> tuple[str, list[str]] | None:
    properties = definition.resolve(schema).get("properties", {}) if schema else {}
    for name in _STATE_FIELDS:
        values = definition.resolve(properties[name]).get("enum") if name in properties else None
        if values:
            return name, values
    return None


@family
def job_routes(definition: Definition) -> Iterator[tuple[str, Handler]]:
    """Status, start, cancellation and results of every kind of job."""
    kinds = kinds_of(definition)
    for path, kind in kinds.items():
        for method in definition.operations[path].keys() - {"HEAD"}:
            yield f"{method} {path}", _Status(kind) if method == "GET" else _Change(kind)
        for below in definition.operations:
            if below.startswith(f"{path}/") and definition.operation("GET", below):
                yield f"GET {below}", _results
    for operation, start_kind in starts_of(definition):
        yield f"POST {operation.path}", _Start(start_kind)
    for name in JOB_STATES_ON_REQUEST:
        kind_path = max((path for path in kinds if name.endswith(path) or path in name), key=len, default=None)
        if kind_path is not None:
            yield name, _Change(kinds[kind_path])


@lru_cache(maxsize=4)
def starts_of(definition: Definition) -> tuple[tuple[Operation, JobKind], ...]:
    """The operations that start jobs: a POST one segment above the status path, or one whose path leads to it."""
    return tuple(_starts(definition, kinds_of(definition)))


def _starts(definition: Definition, kinds: dict[str, JobKind]) -> Iterator[tuple[Operation, JobKind]]:
    by_parent: dict[str, JobKind] = {}
    for kind in kinds.values():
        above, _, last = kind.template.rpartition("/")
        if last.startswith("{"):
            by_parent[above] = kind
    for path, operations in definition.operations.items():
        post = operations.get("POST")
        if post is None or post.response_schema is None or path in kinds or not _gives_id(definition, post):
            continue
        found = by_parent.get(path) or _led_to(definition, post, by_parent)
        if found is not None:
            yield post, found


def _led_to(definition: Definition, post: Operation, by_parent: dict[str, JobKind]) -> JobKind | None:
    """The status path that belongs to a POST elsewhere, the nearest one where several could be meant.

    Jobs that several resources start have a status path with the words of all of them: `/x/units/{id}/shrinkage/jobs`
    starts what `/x/shrinkage/jobs/{id}` shows. Else it answers with the same schema, for the same owner of the jobs.
    """
    reference = (post.response_schema or {}).get("$ref")
    fitting: list[tuple[int, str]] = []
    for above, kind in by_parent.items():
        get = definition.operation("GET", kind.template)
        same = reference is not None and get is not None and (get.response_schema or {}).get("$ref") == reference
        if (same and post.path.startswith(f"{_owner(above)}/")) or (
            post.path.endswith("/jobs") and _is_within(_words(above), _words(post.path))
        ):
            fitting.append((len(commonpath([above, post.path])), above))
    return by_parent[max(fitting)[1]] if fitting else None


def _owner(path: str) -> str:
    """The item that jobs belong to, or what stands above them where they belong to none."""
    item, bracket, _ = path.rpartition("}")
    return item + bracket or path.rpartition("/")[0]


def _words(path: str) -> list[str]:
    return [segment for segment in path.split("/") if not segment.startswith("{")]


def _is_within(few: list[str], many: list[str]) -> bool:
    """True when the words of one path stand in the other in the same order, the last two of them side by side."""
    rest = iter(many)
    return few[-2:] == many[-2:] and all(word in rest for word in few)


def _gives_id(definition: Definition, operation: Operation) -> bool:
    properties = definition.resolve(operation.response_schema or {}).get("properties", {})
    return bool(properties.keys() & {*_ID_FIELDS, "job"})


@dataclass(frozen=True)
class _Start:
    kind: JobKind

    def __call__(self, call: Call, store: Store) -> Answer:
        answer = store.conduct(call)
        value: JsonObject = dict(answer.value)
        place = dict(value["job"]) if isinstance(value.get("job"), dict) else value
        id_field = next((name for name in _ID_FIELDS if name in place), "id")
        if answer.origin != "stored" or id_field not in place:
            place[id_field] = stable_id(f"{call.path}#{store.memory.next_number()}")
        job = store.jobs.start(str(place[id_field]), call.path, call.body, dict(call.path_values))
        if self.kind.field in place:
            allowed = _states_at_start(store.definition, call.operation, self.kind.field)
            fallback = place[self.kind.field] if allowed else self.kind.states[0]
            place[self.kind.field] = next((one for one in self.kind.states if one in allowed), fallback)
        unfinished = {name: content for name, content in place.items() if not _tells_the_end(name)}
        value = {**value, "job": unfinished} if place is not value else unfinished
        stored = store.memory.collection(call.path).get(job.id)
        if stored is not None:
            store.memory.write(call.path, job.id, {**stored, **value})
        return Answer(store.replies.complete(call, value), "computed")


def _states_at_start(definition: Definition, start: Operation, field: str) -> list[str]:
    """What the answer of a start may say, which can be less than what the status path enumerates."""
    properties = definition.resolve(start.response_schema or {}).get("properties", {})
    inner = definition.resolve(properties["job"]).get("properties", {}) if "job" in properties else properties
    allowed: list[str] = definition.resolve(inner.get(field, {})).get("enum", [])
    return allowed


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
    last = call.operation.path[len(kind.template.rpartition("/")[0]) + 1 :].split("/")[0]
    job_id = call.path_values.get(last.strip("{}"), call.path)
    job = store.jobs.get(job_id) or store.jobs.get(call.path)
    if job is None:
        if kind.template in store.started_jobs and not store.invent:
            raise not_found()
        job = store.jobs.start(call.path, call.path)
    return job


def show(kind: JobKind, job: Job, state: str, call: Call, store: Store) -> Any:
    """The job as its status path shows it."""
    above = call.path.rpartition("/")[0]
    stored = store.memory.collection(above).get(job.id, {})
    base = stored or store.samples.value(call.operation.response_schema or {}, call.path)
    value = {name: content for name, content in base.items() if not _tells_the_end(name)}
    value[kind.field] = state
    job_id = job.id.rpartition("/")[2]
    value.update({name: job_id for name in _ID_FIELDS if name in base and isinstance(base[name], str)})
    if job.ended is not None:
        value.update(ended_fields(job))
        if not job.failed:
            value.update(_links(call, job, store))
    shown = store.samples.conform(call.operation.response_schema or {}, value, call.path)
    if stored:
        store.memory.write(above, job.id, {**stored, kind.field: state})
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
        job = find_job(self.kind, call, store)
        wanted = call.body.get(self.kind.field) if isinstance(call.body, dict) else None
        onward = JOB_STATES_ON_REQUEST.get(f"{call.operation.method} {call.operation.path}")
        if call.operation.method == "DELETE":
            listed = job.id in store.memory.collection(job.path)
            self._remove(job, store) if listed else self._cancel(job, store)
            return store.replies.sample(call)
        if wanted and _CANCELLED.search(str(wanted)):
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


def query_results(call: Call, store: Store, answer: Callable[[Store, JsonObject], list[JsonObject]]) -> object:
    """The results of a job that was started by a query: what `answer` makes of it now, page by page.

    Raises what `check_ended` raises.
    """
    job = check_ended(call, store)
    if job is None or job.body is None:
        return store.conduct(call)
    return store.replies.page(call, answer(store, job.body))


@lru_cache(maxsize=4)
def started_templates(definition: Definition) -> frozenset[str]:
    """The status paths of jobs that some operation starts."""
    return frozenset(kind.template for _, kind in starts_of(definition))
