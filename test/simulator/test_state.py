"""`state`: what is stored outlives the process, whole, also when it is killed."""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import sqlite3
import stat
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import urllib3

from PureCloudPlatformClientV2.simulator import Simulator

from .. import programs
from .conftest import open_call

ROOT = Path(__file__).parents[2]
USERS = "/api/v2/users"


def test_everything_is_there_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "state"
    with open_call(Simulator(state=file)) as call:
        sim, path = call.simulator, f"{USERS}/{call.ok('POST', USERS, {'name': 'Ada', 'email': 'a@example.com'})['id']}"
        other = call.ok("POST", USERS, {"name": "Bea", "email": "b@example.com"})["id"]
        call.ok("PATCH", path, {"version": 1, "title": "Countess"})
        call.ok("PUT", "/api/v2/organizations/me", {**call.ok("GET", "/api/v2/organizations/me"), "name": "Mine"})
        call("DELETE", f"{USERS}/{other}")
        ada = call.ok("GET", path)
    with open_call(Simulator(state=file)) as call:
        assert (call.simulator.client_id, call.simulator.client_secret) == (sim.client_id, sim.client_secret)
        assert call.ok("GET", path) == ada and ada["title"] == "Countess"
        assert call.ok("GET", "/api/v2/organizations/me")["name"] == "Mine"
        assert call("GET", f"{USERS}/{other}").status == 404
        assert call("POST", USERS, {"name": "Ada", "email": "a@example.com"}).status == 409
        assert call.ok("POST", USERS, {"name": "Eve", "email": "e@example.com"})["id"] not in (ada["id"], other)
        call.simulator.reset()
        assert call.ok("GET", USERS)["total"] == 0
    with open_call(Simulator(state=file, client_id="chosen")) as call:
        assert call.ok("GET", USERS)["total"] == 0 and call.simulator.client_id == "chosen"


def test_the_file_is_for_its_owner_and_for_one_process(tmp_path: Path) -> None:
    file = tmp_path / "state"
    with Simulator(state=file):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        with pytest.raises(ValueError, match=r"state.*locked"):
            Simulator(state=file)


def test_a_file_that_is_none_is_told(tmp_path: Path) -> None:
    file = tmp_path / "text"
    file.write_text("no database at all, but long enough to be looked at " * 100)
    with pytest.raises(ValueError, match="text: cannot be used"):
        Simulator(state=file)
    with Simulator(state=tmp_path / "old"):
        pass
    with contextlib.closing(sqlite3.connect(tmp_path / "old")) as old, old:
        old.execute("UPDATE facts SET value = '0' WHERE name = 'format'")
    with pytest.raises(ValueError, match="another release"):
        Simulator(state=tmp_path / "old")


@pytest.mark.soak
def test_a_killed_process_leaves_all_of_a_request_or_nothing(tmp_path: Path) -> None:
    """Members of a queue are added by tens: after each kill there are whole tens, and every one that was answered."""
    file, chance = tmp_path / "state", random.Random(7)
    answered: set[str] = set()
    for _ in range(5):
        with running(file) as (process, host, token):
            # The time counts from the first answer on: a busy machine has done something by then, too.
            timer = threading.Timer(chance.random() / 2, process.send_signal, [signal.SIGKILL])
            answered |= added(host, token, timer.start)
            timer.join()
            process.wait()
    assert answered
    with open_call(Simulator(state=file)) as call:
        paths = [path for path in call.simulator._store.memory.collections() if path.endswith("/members")]
        sizes = [len(call.simulator._store.objects(path)) for path in paths]
        names = {queue["name"] for queue in call.simulator._store.objects("/api/v2/routing/queues")}
    assert sizes and {size % 10 for size in sizes} == {0}
    assert answered <= names


def added(host: str, token: str, begun: Callable[[], None]) -> set[str]:
    """Create queues with ten members each until the process is gone; the names that were answered."""
    names: set[str] = set()
    with urllib3.PoolManager(headers={"Authorization": f"Bearer {token}"}) as pool, contextlib.suppress(Exception):
        users = [
            pool.request(
                "POST", f"{host}{USERS}", json={"name": "U", "email": f"{os.urandom(6).hex()}@x.com"}, retries=False
            ).json()["id"]
            for _ in range(10)
        ]
        while True:
            name = f"Q{os.urandom(6).hex()}"
            queue = pool.request("POST", f"{host}/api/v2/routing/queues", json={"name": name}, retries=False).json()
            names.add(queue["name"])
            if len(names) == 1:
                begun()
            members = f"{host}/api/v2/routing/queues/{queue['id']}/members"
            pool.request("POST", members, json=[{"id": user} for user in users], retries=False)
    return names


@contextlib.contextmanager
def running(file: Path) -> Any:
    command = [sys.executable, "-m", "PureCloudPlatformClientV2.simulator", "--state", str(file)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with programs.running(command, env=environment) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(4)]
        host = lines[1].strip().removeprefix("GENESYS_CLOUD_HOST=")
        headers = {"X-Simulator-Admin": "1"}
        with urllib3.PoolManager() as pool:
            token = json.loads(pool.request("POST", f"{host}/_simulator/tokens", headers=headers).data)["access_token"]
        yield process, host, token
