"""Which operation starts a job, and which operations tell its state, give its results and cancel it."""

from __future__ import annotations

import re
from typing import NamedTuple

from PureCloudPlatformClientV2._naming import underscore
from PureCloudPlatformClientV2._operation.behaviour import JobFamily
from PureCloudPlatformClientV2._swagger import Json, RawOperation, operations, resolve, success

from .annotations import annotation
from .paging import paging, properties

_STATES = ("state", "status", "jobState", "queryState", "queryStatus", "actionStatus", "statusCode", "job.status")
_IDS = ("job.id", "executionId", "result.id", "id", "jobId", "operationId")
_REASONS = ("errorMessage", "error", "errorInformation", "errorInfo", "statusDetails")
_DOWNLOADS = ("downloadUrl", "downloadURL", "downloadURI", "downloadUrls", "fileUrl", "resultsUrl")
_JOB = re.compile(
    r"job|quer(y|ies)$|uploads?$|imports?$|exports?$|executions?$|requests?$|reports$|run|history$"
    r"|search$|trainings$|assessments$|recalculations$",
    re.I,
)
_JOB_STATUS = re.compile(r"jobs?(/\{[^/]*\})?$|/runs/\{[^/]*\}$", re.I)

_CANCELLED = re.compile(r"(cancell?ed|aborted|terminated)$", re.I)
_FAILED = re.compile(r"(failed|failure|errors?|errored|exception|expired|incomplete|rollbackcomplete)$", re.I)
_DONE = re.compile(
    r"(^|parse|import|partial)(completed?|completedwitherrors|succe(ss|eded)|fulfilled|finished|readytoimport|ready)$",
    re.I,
)


class States(NamedTuple):
    """Where a status answer has its state, and what the final ones are."""

    path: str
    done: tuple[str, ...]
    failed: tuple[str, ...]
    cancelled: tuple[str, ...]


def job_families(document: Json) -> dict[str, JobFamily]:
    """Return the family of every operation that starts a job whose state can be asked for, by the operation's place."""
    raws = list(operations(document))
    statuses = [(raw, states) for raw in raws if raw.method == "GET" and (states := _states(document, raw)) is not None]
    found: dict[str, JobFamily] = {}
    for raw in raws:
        candidates = [pair for pair in statuses if _is_status_of(document, pair[0], raw)]
        if candidates:
            status, states = max(candidates, key=lambda pair: _closeness(raw, pair[0]))
            found[raw.place] = _family(document, raws, raw, status, states)
    return found


def _states(document: Json, raw: RawOperation) -> States | None:
    schema = success(document, raw.body)[1]
    if schema is None:
        return None
    for path in _STATES:
        node = _at(document, schema, path)
        states = _final(path, [str(value) for value in (node or {}).get("enum") or []])
        if states is not None:
            return states
    return None


def _final(path: str, values: list[str]) -> States | None:
    """Return the final ones of `values`, None if they are not the states of something that runs and ends."""
    cancelled = tuple(value for value in values if _CANCELLED.search(value))
    done = tuple(value for value in values if _is_done(value))
    failed = tuple(value for value in values if _FAILED.search(value) and value not in done)
    waiting = set(values) - {*cancelled, *failed, *done}
    return States(path, done, failed, cancelled) if done and waiting else None


def _is_done(value: str) -> bool:
    return _DONE.search(re.sub(r"[^A-Za-z]", "", value)) is not None


def _at(document: Json, schema: Json, path: str) -> Json | None:
    for name in path.split("."):
        fields = properties(document, schema)
        if name not in fields:
            return None
        schema = fields[name]
    return resolve(document, schema)


def _is_status_of(document: Json, status: RawOperation, start: RawOperation) -> bool:
    if start.method == "DELETE" or not set(start.body["tags"]) <= set(status.body["tags"]):
        return False  # the methods of a family are looked up in one class
    parameter = _parameter(status, start)
    if parameter is None or _id(document, start, parameter) is None:
        return False
    if start.method == "POST" and _JOB.search(start.path.rpartition("/")[2]) and _is_child(status.path, start.path):
        return True
    if start.method == "POST" and status.path == start.path:
        return success(document, start.body)[1] == success(document, status.body)[1]
    return bool(parameter) and _shares_model(document, status, start)


def _is_child(path: str, parent: str) -> bool:
    """Whether `path` names one of what `parent` makes: the job itself, or its only answer."""
    rest = path.removeprefix(parent)
    return rest != path and re.fullmatch(r"(/results)?/\{[^/]*\}(/results)?", rest) is not None


def _shares_model(document: Json, status: RawOperation, start: RawOperation) -> bool:
    """Whether the start answers with what the status answers with, or with a reference to a job of that kind."""
    last = start.path.rpartition("/")[2]
    asks_for_a_job = start.method == "GET" and "job" in start.path
    of_one_thing = start.method != "GET" and "{" in last
    if _JOB_STATUS.search(status.path) is None or asks_for_a_job or of_one_thing:
        return False
    given, told = success(document, start.body)[1], success(document, status.body)[1]
    if given is None or told is None:
        return False
    reference = properties(document, given).get("job", {})
    if told in (given, reference, properties(document, given).get("result")):
        return True
    static = [part for part in status.path.split("/") if part not in ("jobs", "job") and "{" not in part]
    return "$ref" in reference and _is_subsequence(static, start.path.split("/"))


def _is_subsequence(parts: list[str], whole: list[str]) -> bool:
    rest = iter(whole)
    return all(part in rest for part in parts)


def _closeness(start: RawOperation, status: RawOperation) -> tuple[bool, int]:
    own, other = start.path.split("/"), status.path.split("/")
    shared = next(
        (index for index, (a, b) in enumerate(zip(own, other, strict=False)) if a != b), min(len(own), len(other))
    )
    return _is_child(status.path, start.path), shared


def _parameter(status: RawOperation, start: RawOperation) -> str | None:
    """Return the one path parameter of `status` that `start` does not have, "" if there is none, None for several."""
    own = set(re.findall(r"\{([^}]*)\}", status.path)) - set(re.findall(r"\{([^}]*)\}", start.path))
    return None if len(own) > 1 else "".join(own)


def _id(document: Json, start: RawOperation, parameter: str) -> str | None:
    if not parameter:
        return ""
    schema = success(document, start.body)[1]
    if schema is None:
        return None
    return next((path for path in (parameter, *_IDS) if _at(document, schema, path) is not None), None)


def _family(
    document: Json, raws: list[RawOperation], start: RawOperation, status: RawOperation, states: States
) -> JobFamily:
    parameter = _parameter(status, start) or ""
    told = success(document, status.body)[1] or {}
    beside = [raw for raw in raws if set(start.body["tags"]) <= set(raw.body["tags"])]
    results = [raw for raw in beside if raw.method == "GET" and _shape(raw.path) == _shape(f"{status.path}/results")]
    if not results and paging(document, status, told) is not None:
        results = [status]
    cancel = [raw for raw in beside if raw.method == "DELETE" and raw.path == status.path and parameter]
    return JobFamily(
        method_name(status),
        _id(document, start, parameter) or "",
        parameter,
        states.path,
        states.done,
        states.failed,
        states.cancelled,
        next((method_name(raw) for raw in results), ""),
        next((method_name(raw) for raw in cancel), ""),
        _first(document, told, _REASONS),
        _first(document, told, _DOWNLOADS),
    )


def job_entry(document: Json, raws: list[RawOperation], start: RawOperation, family: JobFamily) -> str | None:
    """Return the model of the job's results, "Any" where that is not known, None where the start answers no model."""
    if "$ref" not in (success(document, start.body)[1] or {}):
        return None
    results = next((raw for raw in raws if method_name(raw) == family.results), None)
    schema = success(document, results.body)[1] if results else None
    if results is None or schema is None:
        return "Any"
    listing = paging(document, results, schema)
    if listing is not None:
        for name in listing.items.split(".") if listing.items else ():
            schema = properties(document, schema)[name]
        schema = resolve(document, schema).get("items", {})
    return annotation(schema) if "$ref" in schema else "Any"


def _shape(path: str) -> str:
    """Return the path without the names of its parameters, which differ between operations on the same thing."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def _first(document: Json, schema: Json, paths: tuple[str, ...]) -> str:
    return next((path for path in paths if _at(document, schema, path) is not None), "")


def method_name(raw: RawOperation) -> str:
    """Return the name of the method that calls the operation."""
    return underscore(raw.body.get("x-purecloud-method-name") or raw.body["operationId"])
