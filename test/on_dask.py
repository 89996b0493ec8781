"""A Dask cluster of two worker processes: bulk calls, and the export of thirty days. Run by `make test-dask`."""

from __future__ import annotations

import os
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyarrow.dataset
import pytest
from distributed import Client, LocalCluster

import PureCloudPlatformClientV2 as genesys
from PureCloudPlatformClientV2.simulator import Simulator

from .examples.programs import LIMIT, start
from .scripted import Asked, serve

pytestmark = pytest.mark.filterwarnings("default")  # Dask has warnings of its own
JOBS = "/api/v2/analytics/conversations/details/jobs"
PROGRAM = "export_conversations_dask.py"
DAYS = 30


@pytest.fixture(scope="module")
def dask() -> Iterator[Client]:
    with LocalCluster(n_workers=2, threads_per_worker=2, dashboard_address=None) as cluster, Client(cluster) as client:
        yield client


@pytest.fixture
def sim() -> Iterator[Simulator]:
    with Simulator() as running:
        yield running


def logged_in(sim: Simulator) -> genesys.ApiClient:
    client = genesys.ApiClient(configuration=genesys.Configuration.create(host=sim.host))
    return client.get_client_credentials_token(sim.client_id, sim.client_secret)


def wait_for(is_so: Callable[[], bool]) -> None:
    ends_at = time.monotonic() + LIMIT
    while not is_so():
        assert time.monotonic() < ends_at
        time.sleep(0.02)


def test_each_worker_has_a_token_of_its_own_and_no_call_is_lost(dask: Client, sim: Simulator) -> None:
    users = genesys.UsersApi(logged_in(sim))
    ids = [sim.add("/api/v2/users", name=f"u{n}", email=f"u{n}@x.example")["id"] for n in range(100)]
    calls = [(one, {"version": 1, "title": f"Title {number}"}) for number, one in enumerate(ids)]
    outcomes = list(genesys.call_many(users.patch_user, calls, executor=dask.get_executor()))
    assert [outcome.get().id for outcome in outcomes] == ids
    assert {outcome.get().version for outcome in outcomes} == {2}
    missing = genesys.call_many(users.get_user, [("missing",)], executor=dask.get_executor(), on_error="return")
    assert [type(outcome.error) for outcome in missing] == [genesys.NotFound]
    assert 2 <= sum(one.path == "/oauth/token" for one in sim.requests) <= 3  # this program's, and one a worker


def test_equal_calls_are_each_made_and_no_argument_is_one_of_dask(dask: Client) -> None:
    def answer(asked: Asked) -> Any:
        return {"id": asked.path.rpartition("/")[2]}

    with serve(answer) as server:
        users = genesys.UsersApi(server.client())
        calls: list[Any] = [{"user_id": "a", "expand": ["skills"]}] * 20 + [("b",)] * 20
        outcomes = list(genesys.call_many(users.get_user, calls, executor=dask.get_executor()))
        assert [outcome.get().id for outcome in outcomes] == ["a"] * 20 + ["b"] * 20
        assert Counter(asked.path.rpartition("/")[2] for asked in server.asked) == {"a": 20, "b": 20}


def written(folder: Path) -> dict[str, int]:
    return {file.parent.name: file.stat().st_mtime_ns for file in folder.glob("day=*/*.parquet")}


def started(sim: Simulator) -> int:
    return sum(one.method == "POST" and one.path == JOBS for one in sim.requests)


def row_ids(folder: Path) -> list[str]:
    return sorted(pyarrow.dataset.dataset(folder, partitioning="hive").to_table(columns=["id"])["id"].to_pylist())


def expected_ids(sim: Simulator) -> list[str]:
    today = genesys.interval(days=DAYS, tz="UTC")
    job = genesys.run_job(
        genesys.AnalyticsApi(logged_in(sim)).post_analytics_conversations_details_jobs, {"interval": today}
    )
    return sorted(str(one.conversation_id) for one in job)


def finish(sim: Simulator, *arguments: object) -> None:
    with start(sim, PROGRAM, *arguments) as process:
        _, errors = process.communicate(timeout=LIMIT)
    assert process.returncode == 0, errors


def test_the_export_goes_on_after_a_kill_and_loses_and_doubles_nothing(tmp_path: Path) -> None:
    with (
        Simulator(job_seconds=0.5, seed={"users": 5, "queues": 2, "conversations": 900, "days": DAYS + 2}) as sim,
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster,
        Client(cluster) as dask,
    ):
        expected = expected_ids(sim)
        address = cluster.scheduler_address
        with start(sim, PROGRAM, tmp_path, address) as program:
            wait_for(lambda: len(written(tmp_path)) >= 8)
            program.kill()
        wait_for(lambda: not any(dask.processing().values()))
        before, jobs = written(tmp_path), started(sim)
        assert 8 <= len(before) < DAYS

        with start(sim, PROGRAM, tmp_path, address) as program:
            wait_for(lambda: len(written(tmp_path)) >= len(before) + 3)
            busy = next(worker for worker, keys in dask.processing().items() if keys)
            os.kill(dask.run(os.getpid, workers=[busy])[busy], signal.SIGKILL)
            _, errors = program.communicate(timeout=LIMIT)
        assert program.returncode == 0, errors
        after = written(tmp_path)
        assert before.items() <= after.items() and len(after) == DAYS
        # Asked for again is what the two workers were at when the program died, and when one of them did.
        assert started(sim) - jobs <= DAYS - len(before) + 4 < DAYS
        assert row_ids(tmp_path) == expected and len(set(expected)) == len(expected) > 500

        jobs = started(sim)
        finish(sim, tmp_path, address)
        assert (written(tmp_path), started(sim)) == (after, jobs)
