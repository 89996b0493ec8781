"""The command, from the start of a simulator to the commands that change it from outside."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from PureCloudPlatformClientV2.simulator import Simulator
from PureCloudPlatformClientV2.simulator.__main__ import main

USERS = "/api/v2/users"


def out(capsys: Any, *arguments: str) -> Any:
    assert main(arguments) == 0, capsys.readouterr().err
    return json.loads(capsys.readouterr().out)


@pytest.fixture(autouse=True)
def address(sim: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GENESYS_CLOUD_HOST", sim.host)


def test_faults_from_the_shell(call: Any, capsys: Any) -> None:
    number = out(capsys, "faults", "add", "--status", "503", "--always", "--path", f"{USERS}*")["id"]
    assert [call("GET", USERS).status for _ in range(3)] == [503] * 3
    assert out(capsys, "faults", "list")["faults"][0]["id"] == number
    out(capsys, "faults", "remove", "--id", str(number))
    assert call("GET", USERS).status == 200
    out(capsys, "faults", "add", "--status", "429", "--retry-after", "3", "--times", "1")
    assert call("GET", USERS).headers["Retry-After"] == "3"


def test_limits_clock_tokens_and_reset_from_the_shell(call: Any, capsys: Any) -> None:
    assert out(capsys, "limits", "set", "--rate-limit", "300")["rateLimit"] == 300
    assert out(capsys, "limits", "set", "--none")["rateLimit"] is None
    assert out(capsys, "clock", "set", "--advance", "90000")["offset"] == 90000
    assert call("GET", USERS).status == 401
    call.token = out(capsys, "tokens", "issue")["access_token"]
    assert call("GET", USERS).status == 200
    out(capsys, "tokens", "expire", "--refresh-tokens")
    assert call("GET", USERS).status == 401
    assert out(capsys, "requests", "list", "--limit", "1")["requests"][0]["status"] == 401
    out(capsys, "reset")
    assert out(capsys, "clock", "show")["offset"] == 0


def test_seed_from_the_shell(call: Any, capsys: Any) -> None:
    assert out(capsys, "seed", "--users", "5", "--queues", "2") == {"users": 5, "queues": 2}
    assert call.ok("GET", USERS)["total"] == 5


def test_objects_from_the_shell(call: Any, capsys: Any) -> None:
    made = out(capsys, "objects", "add", "--path", USERS, "--object", '{"name": "Ada"}')["object"]
    assert call.ok("GET", f"{USERS}/{made['id']}")["name"] == "Ada"
    assert out(capsys, "objects", "show", "--path", USERS, "--search", "ada")["total"] == 1
    out(capsys, "objects", "remove", "--path", f"{USERS}/{made['id']}")
    assert call("GET", f"{USERS}/{made['id']}").status == 404


def test_jobs_events_and_sockets_from_the_shell(call: Any, capsys: Any, sim: Simulator) -> None:
    jobs = "/api/v2/analytics/conversations/details/jobs"
    out(capsys, "jobs", "fail", "--which", "/api/v2/analytics/*", "--message", "No.")
    job = call.ok("POST", jobs, {"interval": "2026-01-01T00:00:00Z/2026-01-02T00:00:00Z"})["jobId"]
    assert [one["ended"] for one in out(capsys, "jobs", "finish", "--id", job)["jobs"]] == [True]
    assert call.ok("GET", f"{jobs}/{job}")["state"] == "FAILED"
    assert out(capsys, "jobs", "list")["jobs"][0]["failed"] is True
    topic = f"v2.users.{sim.add(USERS, name='Ada')['id']}.presence"
    assert out(capsys, "events", "publish", "--topic", topic, "--body", '{"message": "Lunch"}') == {"sockets": 0}
    assert [one["topicName"] for one in out(capsys, "events", "list")["events"]] == [topic]
    out(capsys, "events", "clear")
    assert out(capsys, "sockets", "fault", "--kind", "close") == {"sockets": 0}
    assert not sim.events


def test_what_cannot_be_done_is_told_in_one_line(capsys: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for arguments in (
        ["faults", "add", "--status", "99"],
        ["objects", "add", "--path", USERS, "--object", "{"],
        ["faults", "list", "--url", "http://127.0.0.1:1"],
    ):
        assert main(arguments) == 1
        error = capsys.readouterr().err
        assert error.startswith("simulator: ") and error.count("\n") == 1
    monkeypatch.delenv("GENESYS_CLOUD_HOST")
    assert main(["faults", "list"]) == 2


@pytest.mark.parametrize(("option", "value"), [("--port", "65536"), ("--max-body", "-1"), ("--token-lifetime", "nan")])
def test_a_number_that_cannot_be_is_told_with_its_option(capsys: Any, option: str, value: str) -> None:
    with pytest.raises(SystemExit) as ended:
        main([option, value])
    assert ended.value.code == 2
    assert f"argument {option}: '{value}' is not" in capsys.readouterr().err


def test_what_it_prints_is_ready_for_eval() -> None:
    script = r"""
    coproc "$PYTHON" -m PureCloudPlatformClientV2.simulator --client-secret "it's \$HOME"
    for _ in 1 2 3 4; do read -r line <&"${COPROC[0]}"; eval "$line"; done; export GENESYS_CLOUD_HOST
    "$PYTHON" -m PureCloudPlatformClientV2.simulator faults list
    echo "$GENESYS_CLOUD_CLIENT_SECRET $GENESYS_CLOUD_HOST" >&2
    kill "$COPROC_PID"; wait "$COPROC_PID"
    """
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "PYTHON": sys.executable}
    done = subprocess.run(["bash", "-c", script], env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"faults": []}
    assert done.stderr.startswith("it's $HOME http://127.0.0.1:")
