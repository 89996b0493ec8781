"""Every kind of job of the definition comes to its end; some are made to fail, some are cancelled."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from PureCloudPlatformClientV2.simulator import Simulator
from PureCloudPlatformClientV2.simulator._job_kinds import JobKind, kinds_of, starts_of

from .conftest import open_call
from .test_every_operation import DEFINITION, body_of, path_of, problems, query_of

KINDS = kinds_of(DEFINITION)
STARTS = {operation.path: (operation, kind) for operation, kind in starts_of(DEFINITION)}
WFM = "/api/v2/workforcemanagement"
DETAILS = "/api/v2/analytics/conversations/details/jobs"
INTERVAL = {"interval": "2024-01-01T00:00:00Z/2024-01-02T00:00:00Z"}


def states(call: Any, path: str, kind: JobKind, polls: int) -> list[str]:
    get = DEFINITION.operation("GET", kind.template)
    assert get
    seen = []
    for _ in range(polls):
        answer = call.ok("GET", path + query_of(get))
        assert problems(get.response_schema or {}, answer) == []
        for name in kind.field.split("."):
            answer = answer[name]
        seen.append(answer)
    return seen


@pytest.mark.parametrize("polls", [0, 1, 4])
def test_every_status_path_comes_to_the_end_of_its_enumeration(polls: int) -> None:
    assert len(KINDS) > 55
    with open_call(Simulator(invent=True, job_polls=polls)) as call:
        for kind in KINDS.values():
            get = DEFINITION.operation("GET", kind.template)
            assert get
            seen = states(call, path_of(get), kind, polls + 2)
            assert seen[-2:] == [kind.states[-1]] * 2 and seen[polls] == kind.states[-1]
            assert set(seen[:polls]) <= set(kind.states[:-1])


def ids_in(answer: Any) -> list[str]:
    places = [answer, answer.get("job") or {}]
    return [p[n] for p in places for n in ("id", "jobId", "operationId", "executionId", "transactionId") if p.get(n)]


def test_every_start_gives_an_id_that_its_status_path_knows() -> None:
    assert len(STARTS) > 45
    with open_call(Simulator(invent=True)) as call:
        for operation, kind in STARTS.values():
            answer = call.ok(operation.method, path_of(operation) + query_of(operation), body_of(operation))
            assert problems(operation.response_schema or {}, answer) == []
            job = call.simulator.jobs.all()[-1]
            assert job.id in ids_in(answer), operation.path
            get = DEFINITION.operation("GET", kind.template)
            assert get
            last = kind.item.rpartition("/")[2]
            target = path_of(get, **{last.strip("{}"): job.id}) if "{" in last else path_of(get)
            assert states(call, target, kind, 2)[-1] == kind.states[-1], kind.template


ELSEWHERE = [
    ("/api/v2/flows/executions", "/api/v2/flows/executions/{}"),
    ("/api/v2/routing/assessments", "/api/v2/routing/assessments/{}"),
    ("/api/v2/usage/query", "/api/v2/usage/query/{}/results"),
    ("/api/v2/usage/simplesearch", "/api/v2/usage/simplesearch/{}/results"),
    (f"{WFM}/adherence/historical", f"{WFM}/adherence/historical/jobs/{{}}"),
    (f"{WFM}/timeoffbalance/jobs", f"{WFM}/timeoffbalance/jobs/{{}}"),
]


@pytest.mark.parametrize(("start", "status"), [one for one in ELSEWHERE if DEFINITION.operation("POST", one[0])])
def test_jobs_that_tell_their_id_or_state_elsewhere_come_to_their_end(start: str, status: str) -> None:
    operation = DEFINITION.operation("POST", start)
    assert operation
    with open_call(Simulator()) as call:
        answer = call.ok("POST", start + query_of(operation), body_of(operation))
        job_id = ids_in(answer)[0]
        seen = [call.ok("GET", status.format(job_id)) for _ in range(2)]
        told = [one.get("state") or one.get("status") or one.get("queryState") or one["queryStatus"] for one in seen]
        assert told[-1] in ("COMPLETED", "Finished", "Complete") and told[0] != told[-1]


WITHOUT_ID = [path for path in (f"{WFM}/historicaldata/deletejob",) if DEFINITION.operation("POST", path)]


@pytest.mark.parametrize("path", WITHOUT_ID)
def test_a_job_without_an_id_is_started_anew(sim: Simulator, call: Any, path: str) -> None:
    for _ in range(2):
        call.ok("POST", path)
        assert [call.ok("GET", path)["status"] for _ in range(2)] == ["InProgress", "Success"]
    sim.jobs.fail(path)
    call.ok("POST", path)
    assert [call.ok("GET", path)["status"] for _ in range(2)][-1] not in ("InProgress", "Success")


def test_a_job_shows_what_it_was_started_with(call: Any) -> None:
    asked = {"interval": "2024-01-01T00:00:00Z/2024-01-02T00:00:00Z", "serviceName": "Outbound"}
    started = call.ok("POST", "/api/v2/audits/query", asked)
    shown = call.ok("GET", f"/api/v2/audits/query/{started['id']}")
    assert {name: shown[name] for name in asked} == asked and shown["id"] == started["id"]
    other = call.ok("POST", "/api/v2/audits/query", {**asked, "serviceName": "Routing"})
    assert call.ok("GET", f"/api/v2/audits/query/{other['id']}")["serviceName"] == "Routing"
    call.simulator.jobs.finish()
    assert call.ok("GET", f"/api/v2/audits/query/{other['id']}/results")["entities"] == []
    assert call.ok("POST", "/api/v2/audits/query/realtime", {"interval": asked["interval"]})["entities"] == []


def test_jobs_that_change_the_contacts_of_a_list_are_listed(sim: Simulator, call: Any) -> None:
    one, other = (sim.add("/api/v2/outbound/contactlists", name=name, columnNames=["a"])["id"] for name in "ab")
    bulk = f"/api/v2/outbound/contactlists/{one}/contacts/bulk"
    job = call.ok("POST", f"{bulk}/remove", {"contactIds": ["c"]})["id"]
    sim.jobs.finish(job)
    listed = call.ok("GET", f"{bulk}/jobs")["entities"]
    assert [(entry["id"], entry["state"]) for entry in listed] == [(job, "Complete")]
    assert call.ok("GET", f"{bulk.replace(one, other)}/jobs")["entities"] == []


def words(path: str) -> list[str]:
    return [segment for segment in path.split("/") if not segment.startswith("{")]


def test_a_start_and_its_status_path_are_of_one_resource() -> None:
    """The words above the jobs stand in both paths: what only shares the last words is of another resource."""
    beside = 0
    for start, (_, kind) in STARTS.items():
        above = [word for word in words(kind.item.rpartition("/")[0]) if word != "jobs"]
        inside = set(above) <= set(words(start))
        owner = "/".join(start.split("/")[:6])
        assert inside or ("}" in owner and kind.template.startswith(f"{owner}/")), (start, kind.template)
        beside += not inside
    assert beside * 8 < len(STARTS)


def a_release_with_two_exports(tmp_path: Path) -> Path:
    """Two resources whose job paths end in the same words; only one has a status path."""
    job = {"type": "object", "properties": {"id": {"type": "string"}, "status": {"type": "string", "enum": ENDED}}}
    answer = {"responses": {"200": {"description": "Done.", "schema": {"$ref": "#/definitions/Job"}}}}
    path_id: dict[str, Any] = {"name": "jobId", "in": "path", "required": True, "type": "string"}
    start = {"operationId": "start", "tags": ["T"], "parameters": [], **answer}
    paths = {
        "/api/v2/cats/query/jobs": {"post": start},
        "/api/v2/dogs/query/jobs": {"post": start},
        "/api/v2/dogs/query/jobs/{jobId}": {"get": {**start, "parameters": [path_id]}},
    }
    file = tmp_path / "jobs.json"
    file.write_text(json.dumps({"swagger": "2.0", "info": {}, "paths": paths, "definitions": {"Job": job}}))
    return file


ENDED = ["Queued", "Completed"]


def test_jobs_of_two_resources_with_the_same_words_do_not_mix(tmp_path: Path) -> None:
    with open_call(Simulator(definition=a_release_with_two_exports(tmp_path), job_polls=0)) as call:
        cat, dog = (call.ok("POST", f"/api/v2/{one}/query/jobs")["id"] for one in ("cats", "dogs"))
        assert call("GET", f"/api/v2/dogs/query/jobs/{cat}").status == 404
        assert call.ok("GET", f"/api/v2/dogs/query/jobs/{dog}")["status"] == "Completed"


def test_a_job_that_was_never_started_is_a_404_and_results_wait_for_the_end(call: Any) -> None:
    assert call("GET", f"{DETAILS}/unknown").status == call("GET", f"{DETAILS}/unknown/results").status == 404
    job = f"{DETAILS}/{call.ok('POST', DETAILS, INTERVAL)['jobId']}"
    assert call("GET", f"{job}/results").status == 409
    assert [call.ok("GET", job)["state"] for _ in range(2)] == ["PENDING", "FULFILLED"]
    assert call.ok("GET", f"{job}/results")["conversations"] == []


def test_jobs_fail_when_they_are_told_to(call: Any) -> None:
    jobs = call.simulator.jobs
    jobs.fail("/api/v2/analytics/*", message="Too much at once")
    job = f"{DETAILS}/{call.ok('POST', DETAILS, INTERVAL)['jobId']}"
    call.ok("GET", job)
    ended = call.ok("GET", job)
    assert (ended["state"], ended["errorMessage"]) == ("FAILED", "Too much at once")
    started = call.ok("POST", DETAILS, INTERVAL)["jobId"]
    jobs.fail(started)
    call.ok("GET", f"{DETAILS}/{started}")
    assert call.ok("GET", f"{DETAILS}/{started}")["state"] == "FAILED"


def test_jobs_are_cancelled(call: Any) -> None:
    job = f"{DETAILS}/{call.ok('POST', DETAILS, INTERVAL)['jobId']}"
    call.ok("DELETE", job)
    assert call.ok("GET", job)["state"] == "CANCELLED"
    call.ok("DELETE", job)
    assert call("GET", job).status == 404


def test_a_recording_job_waits_until_it_is_sent_on(call: Any) -> None:
    query = {"action": "EXPORT", "actionDate": "2024-01-01T00:00:00Z", "conversationQuery": INTERVAL}
    job = call.ok("POST", "/api/v2/recording/jobs", {"recordingJobsQuery": query, **query})["id"]
    path = f"/api/v2/recording/jobs/{job}"
    assert [call.ok("GET", path)["state"] for _ in range(3)] == ["PENDING", "READY", "READY"]
    call.ok("PUT", path, {"state": "PROCESSING"})
    assert [call.ok("GET", path)["state"] for _ in range(2)] == ["PROCESSING", "FULFILLED"]


def test_jobs_by_time_end_without_being_asked() -> None:
    with open_call(Simulator(job_seconds=0)) as call:
        job = call.ok("POST", DETAILS, INTERVAL)["jobId"]
        assert call.ok("GET", f"{DETAILS}/{job}/results")["conversations"] == []
    with open_call(Simulator(job_seconds=3600)) as call:
        job = call.ok("POST", DETAILS, INTERVAL)["jobId"]
        assert {call.ok("GET", f"{DETAILS}/{job}")["state"] for _ in range(5)} <= {"QUEUED", "PENDING"}


def test_a_finished_export_can_be_downloaded_in_parts(call: Any) -> None:
    path = call.simulator.add("/api/v2/flows/datatables", name="T", schema={})["selfUri"] + "/export/jobs"
    job = f"{path}/{call.ok('POST', path)['id']}"
    assert "downloadURI" not in call.ok("GET", job)
    link = call.ok("GET", job)["downloadURI"]
    whole = call.pool.request("GET", link)
    part = call.pool.request("GET", link, headers={"Range": "bytes=1-3"})
    assert (whole.status, whole.headers["Content-Type"]) == (200, "text/csv")
    assert (part.status, part.data) == (206, whole.data[1:4])
    assert part.headers["Content-Range"] == f"bytes 1-3/{len(whole.data)}"
    assert json.dumps(link).startswith(f'"{call.simulator.host}')


EXPORTS = "/api/v2/analytics/reporting/exports"
EXPORT: dict[str, Any] = {
    "name": "E", "timeZone": "UTC", "exportFormat": "CSV", "period": "P1D", "filter": {}, "locale": "en",
    "interval": "2020-01-01T00:00:00Z/2099-01-01T00:00:00Z", "viewType": "INTERACTION_SEARCH_VIEW",
}  # fmt: skip


def test_a_reporting_export_is_completed_and_gives_its_file() -> None:
    with open_call(Simulator(seed="users=3,queues=1,conversations=5,days=1")) as call:
        made = call.ok("POST", EXPORTS, EXPORT)
        seen = [call.ok("GET", EXPORTS)["entities"][0] for _ in range(3)]
        assert {one["id"] for one in seen} == {made["id"]} and made["status"] == "SUBMITTED"
        assert seen[0]["status"] == "RUNNING" and "downloadUrl" not in seen[0]
        assert seen[-1]["status"] == "COMPLETED" and seen[-1]["percentageComplete"] == 100
        file = call.pool.request("GET", seen[-1]["downloadUrl"])
        assert file.headers["Content-Type"].startswith("text/csv") and len(file.data.splitlines()) == 6
        call.simulator.jobs.fail(EXPORTS)
        failed = call.ok("POST", EXPORTS, EXPORT)["id"]
        last = [call.ok("GET", f"{EXPORTS}?pageSize=100")["entities"] for _ in range(3)][-1]
        assert {one["id"]: one["status"] for one in last}[failed] == "FAILED"


def test_views_of_queues_and_agents_have_a_row_for_each() -> None:
    with open_call(Simulator(seed="users=3,queues=2,conversations=20,days=1", job_polls=0)) as call:
        queues, users = (
            call.ok("GET", "/api/v2/routing/queues")["entities"],
            call.ok("GET", "/api/v2/users")["entities"],
        )
        for kind, column, there in (("QUEUE", "queueId", queues), ("AGENT", "userId", users)):
            made = call.ok("POST", EXPORTS, {**EXPORT, "viewType": f"{kind}_PERFORMANCE_SUMMARY_VIEW"})
            shown = {one["id"]: one for one in call.ok("GET", EXPORTS)["entities"]}[made["id"]]
            rows = list(csv.DictReader(io.StringIO(call.pool.request("GET", shown["downloadUrl"]).data.decode())))
            assert {row[column]: row["name"] for row in rows} == {one["id"]: one["name"] for one in there}
            assert sum(int(row["nOffered"]) for row in rows) == (20 if kind == "QUEUE" else 0)
            assert sum(int(row["tHandle"]) for row in rows) > 0


def test_a_contact_list_is_exported_with_its_contacts(call: Any) -> None:
    names = ["First", "Phone"]
    phones = [{"columnName": "Phone", "type": "cell"}]
    path = call.simulator.add("/api/v2/outbound/contactlists", name="L", columnNames=names, phoneColumns=phones)[
        "selfUri"
    ]
    contacts = [{"contactListId": "x", "data": {"First": name, "Phone": "+441"}} for name in ("Ada", "Grace")]
    call.ok("POST", f"{path}/contacts", contacts)
    assert call("GET", f"{path}/export").status == 404
    call.ok("POST", f"{path}/export")
    link = call.ok("GET", f"{path}/export")["uri"]
    rows = call.pool.request("GET", link).data.decode().splitlines()
    assert rows[0] == "inin-outbound-id,First,Phone" and [row.split(",")[1] for row in rows[1:]] == ["Ada", "Grace"]
    moved = call("GET", f"{path}/export?download=true")
    assert (moved.status, moved.headers["Location"]) == (302, link)
