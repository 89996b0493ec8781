"""Which operations start, show and end jobs, and which of their states are the end, a failure or a cancellation.

All of it is derived from the definition.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from posixpath import commonpath

from ._definition import Definition, JsonObject, Operation
from ._rules import JOB_STATES

_STATE_FIELDS = (
    "state", "status", "jobState", "uploadStatus", "queryState", "queryStatus", "actionStatus", "job.status",
)  # fmt: skip
_RESULTS = "/results"
"""Of some jobs only the results tell the state."""
_JOB_PATH = re.compile(
    r"(jobs?|imports|exports|uploads|reports|batchrequests|trainings|publishjobs|query|status|miners|requests|history"
    r"|executions|assessments|recalculations|query/results)/(\{[^/]+\}|latest)$|deletejob$|softwareupdate$|/runs/[^/]+$|/billableusage$"
    r"|(query|search)/\{[^/]+\}/results$"
)
ID_FIELDS = ("id", "jobId", "operationId", "executionId", "transactionId")
_END = re.compile(r"fulfilled|^complete(d)?$|^succe(ss|eded)|^finished$|^ready$|^uploaded$|^importcompleted$", re.I)
_FAILURE = re.compile(r"^(failed|failure|error|internalerror|importfailed|validationfailed|terminated)$", re.I)
CANCELLED = re.compile(r"^(cancell?ed|aborted|abort(requested)?|cancelling)$", re.I)
# States in which a job works; of all others none lies on the way to a good end.
_WORKING = re.compile(
    r"queued|pending|running|progress|processing|created|accepted|executing|started|registered|waiting|initiated"
    r"|searching|updating|deleting|submitted|ongoing|building|^validation(inprogress|completed)$",
    re.I,
)


@dataclass(frozen=True)
class JobKind:
    """The jobs behind one status path. `field` is where its answer has the state, with a dot where it lies deeper."""

    template: str
    field: str
    states: tuple[str, ...]
    failure: str | None
    cancelled: str | None

    @property
    def item(self) -> str:
        """The path of one job: the status path, or what its results lie below."""
        return self.template.removesuffix(_RESULTS)

    @property
    def name(self) -> str:
        """The name of the state beside the job's id."""
        return self.field.rpartition(".")[2]

    def put(self, shown: JsonObject, state: str) -> JsonObject:
        """A status answer with this state."""
        outer, _, name = self.field.rpartition(".")
        if not outer:
            return {**shown, name: state}
        return {**shown, outer: {**(shown.get(outer) or {}), name: state}}


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
    return JobKind(path, field, states, failure, next((v for v in values if CANCELLED.search(v)), None))


def _state_field(definition: Definition, schema: JsonObject | None) -> tuple[str, list[str]] | None:
    for field in _STATE_FIELDS:
        place: JsonObject = definition.resolve(schema) if schema else {}
        for name in field.split("."):
            place = definition.resolve(place.get("properties", {}).get(name, {}))
        if place.get("enum"):
            return field, place["enum"]
    return None


@lru_cache(maxsize=4)
def starts_of(definition: Definition) -> tuple[tuple[Operation, JobKind], ...]:
    """The operations that start jobs: a POST or PATCH one segment above the status path, or a POST that leads to it."""
    return tuple(_starts(definition, kinds_of(definition)))


def _starts(definition: Definition, kinds: dict[str, JobKind]) -> Iterator[tuple[Operation, JobKind]]:
    by_parent: dict[str, JobKind] = {}
    for kind in kinds.values():
        above, _, last = kind.item.rpartition("/")
        if last.startswith("{"):
            by_parent[above.removesuffix(_RESULTS)] = kind
    for path, operations in definition.operations.items():
        for start in (operations.get("POST"), operations.get("PATCH")):
            if start is None or start.response_schema is None or path in kinds or not _gives_id(definition, start):
                continue
            found = by_parent.get(path) or (_led_to(definition, start, by_parent) if start.method == "POST" else None)
            if found is not None:
                yield start, found


def _led_to(definition: Definition, post: Operation, by_parent: dict[str, JobKind]) -> JobKind | None:
    """The status path that belongs to a POST elsewhere, the nearest one where several could be meant.

    Jobs that several resources start have a status path with the words of all of them: `/x/units/{id}/shrinkage/jobs`
    starts what `/x/shrinkage/jobs/{id}` shows. Else it answers with the same schema, for the same owner of the jobs; or
    with that schema or a reference to a job, and has the words of the status path in its own but for "jobs".
    """
    reference = (post.response_schema or {}).get("$ref")
    refers = "$ref" in definition.resolve(post.response_schema or {}).get("properties", {}).get("job", {})
    fitting: list[tuple[int, str]] = []
    for above, kind in by_parent.items():
        get = definition.operation("GET", kind.template)
        same = reference is not None and get is not None and (get.response_schema or {}).get("$ref") == reference
        if (
            (same and post.path.startswith(f"{_owner(above)}/"))
            or (post.path.endswith("/jobs") and _is_within(_words(above), _words(post.path)))
            or ((same or refers) and above.endswith("/jobs") and _has_all(_words(above)[:-1], _words(post.path)))
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
    return few[-2:] == many[-2:] and _has_all(few, many)


def _has_all(few: list[str], many: list[str]) -> bool:
    """True when the words of one path stand in the other in the same order."""
    rest = iter(many)
    return all(word in rest for word in few)


def _gives_id(definition: Definition, operation: Operation) -> bool:
    properties = definition.resolve(operation.response_schema or {}).get("properties", {})
    return bool(properties.keys() & {*ID_FIELDS, "job"})


@lru_cache(maxsize=4)
def started_templates(definition: Definition) -> frozenset[str]:
    """The status paths of jobs that some operation starts."""
    return frozenset(kind.template for _, kind in starts_of(definition))
