"""How every operation pages and which job it starts: data that agrees with the definition, summed up in a golden file.

`python -m test.test_behaviour` writes the golden file anew.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2._naming import underscore
from PureCloudPlatformClientV2._operation.behaviour import value_at
from PureCloudPlatformClientV2.operation import ApiOperation, operation_of

from .definition import DOCUMENT

HERE = Path(__file__).parent
GOLDEN = HERE / "expected_behaviour.txt"
ITEMS = ("entities", "results", "conversations", "userDetails", "Resources")
PAGING_PARAMETERS = {"pageNumber", "cursor", "after", "before", "nextPage", "startIndex", "q64"}
# What takes a parameter of paging and answers with one thing, or with an object of which the definition says nothing.
KNOWN_NOT_TO_LIST = {
    "get_chats_user_messages",
    "get_integration",
    "get_organizations_limits_namespaces",
    "get_taskmanagement_workitem_user_wrapups",
    "patch_integration",
    "post_integrations_speech_nuance_nuance_integration_id_bots_jobs",
    "post_orgauthorization_trustees_audits",
    "post_orgauthorization_trustor_audits",
}
# Jobs that cannot be waited for: their status tells no state that is final, or the definition does not enumerate it.
KNOWN_NOT_TO_BE_POLLED = {
    "post_journey_actionmaps_estimates_jobs",
    "post_telephony_providers_edge_logs_jobs",
}


@cache
def operations() -> list[tuple[type, str, dict[str, Any], ApiOperation[Any]]]:
    return list(_operations())


def _operations() -> Iterator[tuple[type, str, dict[str, Any], ApiOperation[Any]]]:
    for methods in DOCUMENT["paths"].values():
        for body in methods.values():
            name = underscore(body["x-purecloud-method-name"])
            for tag in body["tags"]:
                api = getattr(sdk, tag.replace(" ", "") + "Api")
                yield api, name, body, operation_of(getattr(api, name))


def resolve(schema: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in schema:
        schema = DOCUMENT["definitions"][schema["$ref"].rsplit("/", 1)[-1]]
    return schema


def at(schema: dict[str, Any], path: str) -> dict[str, Any]:
    for name in path.split(".") if path else ():
        schema = resolve(schema)["properties"][name]
    return resolve(schema)


def answer(body: dict[str, Any]) -> dict[str, Any]:
    schema: dict[str, Any] = body["responses"]["200"].get("schema", {"type": "nothing"})
    return resolve(schema)


def takes(body: dict[str, Any], name: str) -> bool:
    inside = [item for item in body["parameters"] if item["in"] == "body"]
    if name.startswith("body."):
        return bool(at(inside[0]["schema"], name.removeprefix("body.")))
    return any(item["name"] == name and item["in"] == "query" for item in body["parameters"])


def path_parameters(operation: ApiOperation[Any]) -> list[str]:
    return re.findall(r"\{([^}]*)\}", operation.path)


def test_every_operation_that_lists_says_how_and_no_other_does() -> None:
    for _, name, body, operation in operations():
        found = answer(body)
        fields = found.get("properties", {})
        lists = found.get("type") == "array" or any(
            resolve(fields.get(key, {})).get("type") == "array" for key in ITEMS
        )
        lists = lists or "entities" in resolve(fields.get("results", {})).get("properties", {})
        searches = fields.get("results") == {"type": "object"} and "types" in fields
        assert (operation.paging is not None) == (lists or searches), name
        asks = {item["name"] for item in body["parameters"] if item["in"] == "query"} & PAGING_PARAMETERS
        if asks and operation.paging is None:
            assert name in KNOWN_NOT_TO_LIST, (name, asks)
        if operation.paging is not None and operation.paging.style == "single":
            assert not asks, name


def test_what_the_paging_names_is_in_the_definition() -> None:
    for _, name, body, operation in operations():
        paging = operation.paging
        if paging is None:
            continue
        found = answer(body)
        searches = paging.items == "results" and at(found, "results") == {"type": "object"}
        assert searches or at(found, paging.items)["type"] == "array", name
        for sent in (paging.parameter, paging.size):
            assert not sent or takes(body, sent), (name, sent)
        for read in (paging.next, paging.total, paging.page_count):
            assert at(found, read), (name, read)
        assert bool(paging.next) == (paging.style == "cursor"), name
        assert bool(paging.parameter) == (paging.style != "single"), name


def test_every_job_family_is_complete() -> None:
    for api, name, body, operation in operations():
        job = operation.job
        if job is None:
            continue
        bodies = {other: found for owner, other, found, _ in operations() if owner is api}
        status = operation_of(getattr(api, job.status))
        assert set(path_parameters(status)) <= {*path_parameters(operation), job.parameter}, name
        assert bool(job.parameter) == (job.parameter in path_parameters(status)), name
        assert at(answer(body), job.id), name
        told = answer(bodies[job.status])
        assert {*job.done, *job.failed, *job.cancelled} < set(at(told, job.state)["enum"]), name
        assert job.done, name
        for where in (job.reason, job.download):
            assert at(told, where), (name, where)
        for other in filter(None, (job.results, job.cancel)):
            assert len(path_parameters(operation_of(getattr(api, other)))) == len(path_parameters(status)), name


def tells_a_state(path: str) -> bool:
    """Whether the definition has a way to ask for what was started at `path`, and enumerates what it can be."""
    below = re.compile(re.escape(path) + r"/\{[^/]*\}")
    gets = [
        methods["get"] for other, methods in DOCUMENT["paths"].items() if below.fullmatch(other) and "get" in methods
    ]
    fields = [answer(get).get("properties", {}) for get in gets]
    return any("enum" in resolve(one.get(name, {})) for one in fields for name in ("state", "status"))


def test_every_operation_that_makes_a_job_starts_one() -> None:
    for _, name, _, operation in operations():
        if operation.method == "POST" and operation.path.endswith("jobs"):
            assert not tells_a_state(operation.path) or (operation.job is None) == (name in KNOWN_NOT_TO_BE_POLLED), (
                name
            )


def test_a_value_is_found_at_a_dotted_path() -> None:
    data = {"cursors": {"after": "x"}, "job": None}
    assert [value_at(data, path) for path in ("cursors.after", "job.id", "no", "")] == ["x", None, None, data]


def summary() -> str:
    seen: dict[str, ApiOperation[Any]] = {f"{one.method} {one.path}": one for *_, one in operations()}
    styles: Counter[str] = Counter()
    for one in seen.values():
        paging = one.paging
        if paging is None:
            styles["lists nothing"] += 1
        else:
            styles[" ".join(filter(None, (paging.style, paging.parameter, paging.next and f"from {paging.next}")))] += 1
    places = Counter(one.paging.items or "(the array itself)" for one in seen.values() if one.paging)
    lines = [f"{sum(styles.values())} operations", "", "How they page:"]
    lines += [f"{count:5} {style}" for style, count in styles.most_common()]
    lines += ["", "Where the items are:", *(f"{count:5} {place}" for place, count in places.most_common())]
    jobs = {place: one.job for place, one in seen.items() if one.job}
    lines += ["", f"{len(jobs)} operations that start a job, and its status, final states, results and cancellation:"]
    for place, job in sorted(jobs.items()):
        states = " | ".join(", ".join(some) or "-" for some in (job.done, job.failed, job.cancelled))
        lines += [f"{place}", f"      {job.status}: {states}: {job.results or '-'}: {job.cancel or '-'}"]
    return "\n".join(lines) + "\n"


def test_the_summary_is_the_golden_file() -> None:
    assert summary() == GOLDEN.read_text()


if __name__ == "__main__":
    GOLDEN.write_text(summary())
