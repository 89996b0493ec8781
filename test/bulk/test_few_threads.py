"""Processes that may start fewer threads than call_many asks for."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from PureCloudPlatformClientV2.simulator import Simulator

from ..programs import FEW_THREADS, LIMIT

PROGRAM = """
import json, sys
import PureCloudPlatformClientV2 as sdk

host, client_id, secret, threads, ordered, *ids = sys.argv[1:]
client = sdk.ApiClient(configuration=sdk.Configuration.create(host=host, live_reload_config=False))
users = sdk.UsersApi(client.get_client_credentials_token(client_id, secret))
users.get_user(ids[0])
leave_threads(int(threads))
outcomes = sdk.call_many(users.get_user, ((one,) for one in ids), ordered=ordered == "ordered", on_error="return")
print(json.dumps([[one.call.args[0], repr(one.error or one.result.id)] for one in outcomes]))
"""


@pytest.mark.parametrize(("threads", "ordered"), [(3, "ordered"), (1, "as they end")])
def test_the_threads_that_there_are_make_all_calls_once(
    sim: Simulator, ids: list[str], threads: int, ordered: str
) -> None:
    before = len(sim.requests)
    outcomes = run(sim, threads, ordered, ids)
    assert sorted(outcomes) == sorted([one, repr(one)] for one in ids)
    assert ordered != "ordered" or [one for one, _ in outcomes] == ids
    assert len(sim.requests) - before == len(ids) + 2  # the token, and the first user


def test_without_any_thread_each_call_says_so_and_none_is_made(sim: Simulator, ids: list[str]) -> None:
    before = len(sim.requests)
    outcomes = run(sim, 0, "ordered", ids[:5])
    assert [one for one, _ in outcomes] == ids[:5]
    assert all("can't start new thread" in said for _, said in outcomes)
    assert len(sim.requests) - before == 2


def run(sim: Simulator, threads: int, ordered: str, ids: list[str]) -> list[list[str]]:
    arguments = [sim.host, sim.client_id, sim.client_secret, str(threads), ordered, *ids]
    command = [sys.executable, "-c", FEW_THREADS + PROGRAM, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT, check=False)
    assert done.returncode == 0, done.stderr
    found: list[list[str]] = json.loads(done.stdout)
    return found
