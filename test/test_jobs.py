"""run_job: every family of jobs of the definition, from its start to its results, and everything that can go wrong."""

from __future__ import annotations

import ast
import json
import pickle
import re
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2._naming import attribute_name
from PureCloudPlatformClientV2.operation import ApiOperation, operation_of
from PureCloudPlatformClientV2.simulator import Simulator

from .calls import least, operations
from .scripted import Asked, Scripted, serve

# Some families are deprecated, and their methods say so.
pytestmark = pytest.mark.filterwarnings("ignore:.*is deprecated by the platform:DeprecationWarning")

FAMILIES = [(name, operation) for name, operation in operations() if operation.job]
IDS = [operation.name for _, operation in FAMILIES]
QUERY = {"interval": "2024-01-01T00:00:00Z/2024-01-02T00:00:00Z"}
DETAILS = "post_analytics_conversations_details_jobs"


def put(value: dict[str, Any], path: str, leaf: Any) -> None:
    *above, last = path.split(".")
    for name in above:
        value = value.setdefault(name, {})
    value[last] = leaf


class Family:
    """A server for the jobs of one family. `states` are told one by one, the last one again and again."""

    def __init__(self, class_name: str, operation: ApiOperation[Any], *states: str, reason: Any = None) -> None:
        self.api, self.operation, self.job = getattr(sdk, class_name), operation, operation.job
        self.states, self.reason, self.host = list(states), reason, ""
        self.stopped = False

    def shape(self, name: str) -> tuple[str, int]:
        one = operation_of(getattr(self.api, name))
        return one.method, one.path.count("/")

    def path(self, name: str, job_id: str = "j1") -> str:
        one = operation_of(getattr(self.api, name))
        own = operation_of(getattr(self.api, self.job.status)).parameters
        keys = [p.key for p in own if p.location == "path"]
        path = one.path
        for key, theirs in zip(keys, [p for p in one.parameters if p.location == "path"], strict=False):
            path = path.replace(f"{{{theirs.key}}}", job_id if key == self.job.parameter else "p")
        return path

    def __call__(self, asked: Asked) -> Any:
        job = self.job
        start = self.operation.path
        for parameter in self.operation.parameters:
            start = start.replace(f"{{{parameter.key}}}", "p")
        if asked.path == "/file":
            return {"entities": [{"row": 1}, {"row": 2}]}
        if asked.method == self.operation.method and asked.path == start and asked.path != self.path(job.status):
            return self.started()
        if asked.method == self.operation.method != "GET" and asked.path == start:
            return self.started()
        if asked.method == "DELETE":
            assert asked.path == self.path(job.cancel)
            self.stopped = True
            return 204, b""
        if asked.path == self.path(job.status):
            return self.status()
        assert asked.path == self.path(job.results), asked.path
        return self.results()

    def started(self) -> Any:
        answer: dict[str, Any] = {}
        if self.job.id:
            put(answer, self.job.id, "j1")
        return 202, answer

    def status(self) -> Any:
        state = self.states.pop(0) if len(self.states) > 1 else self.states[0]
        answer = self.results() if self.job.results == self.job.status else {}
        put(answer, self.job.state, state)
        if self.reason is not None and self.job.reason:
            put(answer, self.job.reason, self.reason)
        if self.job.download:
            put(
                answer,
                self.job.download,
                [f"{self.host}/file"] if self.job.download[-1] == "s" else f"{self.host}/file",
            )
        return answer

    def results(self) -> Any:
        paging = operation_of(getattr(self.api, self.job.results)).paging
        items = [{"id": "a"}, {"id": "b"}]
        answer: dict[str, Any] = {}
        if paging:
            put(answer, paging.items, items)
        if paging and paging.total:
            put(answer, paging.total, len(items))
        return answer


def start(server: Scripted, family: Family, **options: Any) -> sdk.Job[Any]:
    family.host = server.host
    method = getattr(family.api(server.client()), family.operation.name)
    return sdk.run_job(method, **least(family.operation), **options)


class Time:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now, self.pauses = 0.0, list[float]()

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds

    def wait(self, job: sdk.Job[Any], **options: Any) -> sdk.Job[Any]:
        return job.wait(clock=self.clock, sleep=self.sleep, **options)


def plain(entry: Any) -> Any:
    return getattr(entry, "_json", entry)


@pytest.mark.parametrize(("class_name", "operation"), FAMILIES, ids=IDS)
def test_every_family_is_started_waited_for_and_read(class_name: str, operation: ApiOperation[Any]) -> None:
    family = Family(class_name, operation, "working on it", "still", operation.job.done[0])  # type: ignore[union-attr]
    with serve(family) as server:
        job = start(server, family)
        assert job.id == ("j1" if family.job.parameter else "")
        assert not job.is_done and len(server.asked) == 1
        time = Time()
        assert time.wait(job) is job
        assert (job.state, job.is_done, len(time.pauses)) == (operation.job.done[0], True, 2)  # type: ignore[union-attr]
        if family.job.results:
            paging = operation_of(getattr(family.api, family.job.results)).paging
            assert [plain(entry) for entry in job] == ([{"id": "a"}, {"id": "b"}] if paging else [{}])
        elif family.job.download:
            assert job.download_url == f"{server.host}/file"
            assert list(job) == [{"row": 1}, {"row": 2}]
        else:
            with pytest.raises(TypeError, match="gives no results"):
                iter(job).__next__()


def test_a_type_checker_is_told_what_each_family_s_results_are() -> None:
    told, true = {}, {}
    for class_name, operation in FAMILIES:
        module = sys.modules[getattr(sdk, class_name).__module__]
        (tree,) = [
            one for one in ast.parse(stub_of(module)).body if isinstance(one, ast.ClassDef) and one.name == class_name
        ]
        (method,) = [one for one in tree.body if isinstance(one, ast.FunctionDef) and one.name == operation.name]
        assert method.returns is not None
        match = re.fullmatch(r"_(\w+)\[(\w+)\]", ast.unparse(method.returns))
        assert match and match[1] == operation.returns, f"a type checker would refuse run_job({operation.name})"
        told[operation.name] = match[2]
        model = sdk.Job(getattr(getattr(sdk, class_name)(sdk.ApiClient()), operation.name), "j", {}).entry_model
        true[operation.name] = model.__name__ if model else "Any"
    assert told == true
    assert len([name for name in told.values() if name != "Any"]) >= 30


@cache
def stub_of(module: ModuleType) -> str:
    return Path(str(module.__file__)).with_suffix(".pyi").read_text(encoding="utf-8")


@pytest.mark.parametrize(("class_name", "operation"), FAMILIES, ids=IDS)
def test_every_family_fails_with_the_platforms_reason(class_name: str, operation: ApiOperation[Any]) -> None:
    assert operation.job
    for state in (*operation.job.failed, *operation.job.cancelled):
        reason: Any = {"message": "too much", "code": "x.y"} if operation.job.reason == "error" else "too much"
        family = Family(class_name, operation, state, reason=reason)
        with serve(family) as server:
            job = start(server, family)
            with pytest.raises(sdk.JobFailed, match="too much" if operation.job.reason else "no reason") as caught:
                job.wait(timeout=20, poll=0.01)
        error = pickle.loads(pickle.dumps(caught.value))
        assert (error.state, error.job_id, error.message) == (
            state,
            job.id,
            "too much" if operation.job.reason else None,
        )
        assert ("was cancelled" in str(error)) == (state in operation.job.cancelled)
        assert isinstance(error, sdk.ApiException)


@pytest.mark.parametrize(("class_name", "operation"), FAMILIES, ids=IDS)
def test_every_family_is_attached_to_and_stopped(class_name: str, operation: ApiOperation[Any]) -> None:
    family = Family(class_name, operation, "working on it", operation.job.done[-1])  # type: ignore[union-attr]
    with serve(family) as server:
        method = getattr(family.api(server.client()), operation.name)
        in_path = {attribute_name(p.key): "p" for p in operation.parameters if p.location == "path"}
        job = sdk.Job.attach(method, "j1", **in_path)
        assert (job.state, server.asked) == (None, [])
        if not family.job.cancel:
            with pytest.raises(TypeError, match="no operation that stops"):
                job.cancel()
            assert Time().wait(job).state == operation.job.done[-1]  # type: ignore[union-attr]
            return
        job.cancel()
        assert family.stopped and job.state == "CANCELLED" and job.is_done
        assert job.wait() is job and job.refresh() == "CANCELLED"
        job.cancel()
        assert len(server.asked) == 1
        if family.job.results or family.job.download:
            assert list(job) == []


def details(*states: str, **more: Any) -> Family:
    return Family("AnalyticsApi", operation_of(getattr(sdk.AnalyticsApi, DETAILS)), *states, **more)


def test_pauses_grow_to_the_longest_and_may_be_set() -> None:
    with serve(family := details(*["RUNNING"] * 12, "FULFILLED")) as server:
        time = Time()
        time.wait(start(server, family))
        assert time.pauses[:3] == [1.0, 1.5, 2.25]
        assert time.pauses[-1] == 30.0 and time.pauses == sorted(time.pauses)
        family.states = ["RUNNING"] * 3 + ["FULFILLED"]
        time = Time()
        time.wait(start(server, family, poll=0.5))
        assert time.pauses == [0.5] * 3
        family.states = ["RUNNING"] * 3 + ["FULFILLED"]
        time = Time()
        time.wait(start(server, family), poll=(2, 4))
        assert time.pauses == [2, 3, 4]


def test_a_job_that_never_ends_times_out_says_its_id_and_goes_on() -> None:
    with serve(family := details("RUNNING")) as server:
        time = Time()
        job = start(server, family, timeout=10)
        with pytest.raises(sdk.TimedOut, match=r"job j1 of post_analytics.* is RUNNING after 10 s") as caught:
            time.wait(job)
        assert sum(time.pauses) == 10 and caught.value.entity_id == "j1"
        assert not family.stopped
        family.states = ["FULFILLED"]
        assert time.wait(job).state == "FULFILLED"
        family.states = ["RUNNING"]
        with pytest.raises(sdk.TimedOut):
            next(iter(start(server, family, timeout=0)))


def test_a_failure_of_the_platform_while_waiting_leaves_the_job_as_it_is() -> None:
    answers = iter([(202, {"jobId": "j"}), (500, {}), {"state": "FULFILLED"}])
    with serve(lambda _asked: next(answers)) as server:
        job = sdk.run_job(getattr(sdk.AnalyticsApi(server.client()), DETAILS), QUERY)
        with pytest.raises(sdk.ServerError):
            job.wait(timeout=20, poll=0.01)
        assert job.wait().state == "FULFILLED"


def test_results_go_on_by_their_cursor_with_options_of_their_own() -> None:
    pages = {None: (["a", "b"], "c1"), "c1": (["c"], "c2"), "c2": (["d"], None)}

    def answer(asked: Asked) -> Any:
        if asked.method == "POST":
            return 202, {"jobId": "j"}
        if not asked.path.endswith("/results"):
            return {"state": "FULFILLED"}
        names, cursor = pages[asked.query.get("cursor")]
        return {"conversations": [{"conversationId": name} for name in names], "cursor": cursor}

    with serve(answer) as server:
        job = sdk.run_job(sdk.AnalyticsApi(server.client()).post_analytics_conversations_details_jobs, QUERY)
        assert [one.conversation_id for one in job] == ["a", "b", "c", "d"]
        results = job.results(page_size=2)
        first = iter(results)
        assert [next(first).conversation_id for _ in range(3)] == ["a", "b", "c"]
        cursor = json.loads(json.dumps(results.cursor))
        assert [one.conversation_id for one in job.results(page_size=2).resume(cursor)] == ["d"]
        assert server.asked[-1].query == {"cursor": "c2", "pageSize": "2"}
        assert len(list(job.results().pages())) == 3


def test_what_is_no_start_and_wrong_options_are_refused_before_anything_is_sent() -> None:
    with serve(details("RUNNING")) as server:
        api = sdk.AnalyticsApi(server.client())
        method = api.post_analytics_conversations_details_jobs
        with pytest.raises(TypeError, match="get_users starts no job"):
            sdk.run_job(sdk.UsersApi(server.client()).get_users)
        with pytest.raises(TypeError, match="callback"):
            sdk.run_job(method, QUERY, callback=print)
        with pytest.raises(TypeError, match="no API object yet"):
            sdk.Job.attach(sdk.AnalyticsApi.post_analytics_conversations_details_jobs, "j")
        with pytest.raises(TypeError, match=r"'knowledge_base_id'.*needed to find the job"):
            sdk.Job.attach(sdk.KnowledgeApi(server.client()).post_knowledge_knowledgebase_export_jobs, "j")
        for wrong in ({"poll": -1}, {"poll": (1, 2, 3)}, {"timeout": -1}, {"timeout": "x"}, {"timeout": float("nan")}):
            with pytest.raises(ValueError, match=r"poll|timeout"):
                sdk.run_job(method, QUERY, **wrong)
        assert server.asked == []


def test_progress_shows_the_state(capsys: Any) -> None:
    with serve(family := details("RUNNING", "FULFILLED")) as server:
        start(server, family, progress=True, poll=0).wait()
    shown = capsys.readouterr().err
    assert DETAILS in shown and "FULFILLED" in shown and "100%" in shown


def test_progress_without_tqdm_is_an_import_error_before_anything_is_sent() -> None:
    program = """
import sys
sys.modules["tqdm"] = sys.modules["tqdm.auto"] = None
import PureCloudPlatformClientV2 as sdk
method = sdk.AnalyticsApi(sdk.ApiClient(host="http://127.0.0.1:9")).post_analytics_conversations_details_jobs
try:
    sdk.run_job(method, {}, progress=True)
except ImportError as error:
    assert "PureCloudPlatformClientV2[progress]" in str(error), error
    sys.exit(7)
"""
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 7


def file_job(answer: Callable[[Asked], Any]) -> tuple[Any, Callable[[Asked], Any]]:
    return (
        sdk.WorkforceManagementApi,
        lambda asked: (202, {"job": {"id": "j"}}) if asked.method == "POST" else answer(asked),
    )


@pytest.mark.parametrize(
    ("content", "rows"),
    [([1, 2], [1, 2]), ([], []), ({"entities": [{"a": 1}]}, [{"a": 1}]), ({"a": 1}, [{"a": 1}]), ({"results": []}, [])],
)
def test_a_file_is_read_where_it_is_json(content: Any, rows: list[Any]) -> None:
    with serve(lambda _asked: content) as files:
        api, answer = file_job(lambda _asked: {"status": "Complete", "downloadUrl": f"{files.host}/f?sig=1"})
        with serve(answer) as server:
            client = server.client()
            client.default_headers["X-Api-Key"] = "key"
            client.cookie = "c=d"
            job = sdk.run_job(api(client).post_workforcemanagement_adherence_explanations, {})
            assert list(job) == rows
            sent = {name.lower() for name in files.asked[0].headers}
            assert not sent & {"authorization", "x-api-key", "cookie"}
            assert {"authorization", "x-api-key"} <= {name.lower() for name in server.asked[0].headers}


def test_a_file_that_is_no_json_says_where_it_is() -> None:
    with serve(lambda _asked: (200, b"a,b", {"Content-Type": "text/csv"})) as files:
        api, answer = file_job(lambda _asked: {"status": "Complete", "downloadUrl": f"{files.host}/f"})
        with serve(answer) as server:
            job = sdk.run_job(api(server.client()).post_workforcemanagement_adherence_explanations, {})
            with pytest.raises(sdk.ApiException, match=r"no JSON but text/csv.*download_url"):
                list(job)
            assert job.download_urls == [f"{files.host}/f"]


def test_the_simulator_s_job_is_read_failed_and_attached_to() -> None:
    with Simulator(seed={"users": 3, "queues": 2, "conversations": 5}, job_polls=2) as sim:
        client = sdk.ApiClient(host=sim.host, configuration=sdk.Configuration.create())
        client.get_client_credentials_token(sim.client_id, sim.client_secret)
        method = sdk.AnalyticsApi(client).post_analytics_conversations_details_jobs
        query = {"interval": "2000-01-01T00:00:00Z/2100-01-01T00:00:00Z"}
        job = sdk.run_job(method, query, poll=0.01)
        rows = {one.conversation_id for one in job}
        assert rows and rows == {one.conversation_id for one in sdk.Job.attach(method, job.id)}
        sim.jobs.fail(message="Too much at once")
        with pytest.raises(sdk.JobFailed, match="Too much at once"):
            sdk.run_job(method, query, poll=0.01).wait()
        stopped = sdk.run_job(method, query)
        stopped.cancel()
        assert list(stopped) == []
