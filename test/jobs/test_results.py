"""The results of a job, by their cursor and from its file."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2.simulator import Simulator

from ..scripted import Asked, serve
from .family import QUERY

# Some families are deprecated, and their methods say so.
pytestmark = pytest.mark.filterwarnings("ignore:.*is deprecated by the platform:DeprecationWarning")


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
