"""Waiting for a job: pauses, time limits, failures on the way, and a bar."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2.operation import operation_of

from ..scripted import serve
from .family import QUERY, Family, Time, start

# Some families are deprecated, and their methods say so.
pytestmark = pytest.mark.filterwarnings("ignore:.*is deprecated by the platform:DeprecationWarning")

DETAILS = "post_analytics_conversations_details_jobs"


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


@pytest.mark.parametrize("told", [{}, {"jobId": None}, {"jobId": ""}, {"jobId": {"a": 1}}])
def test_a_start_that_tells_no_id_is_an_error_of_the_platform_and_no_wrong_argument(told: dict[str, Any]) -> None:
    with serve(lambda _asked: told) as server:
        method = getattr(sdk.AnalyticsApi(server.client()), DETAILS)
        with pytest.raises(sdk.ApiException, match="its answer has no id of a job") as caught:
            sdk.run_job(method, QUERY)
        assert not isinstance(caught.value, ValueError) and len(server.asked) == 1
