"""Releases of a small repository that come to nothing, and change nothing. Those that do come: whole_releases.py."""

from __future__ import annotations

import copy
import json
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from codegen.release.source import facts

from ...programs import running
from .repositories import ROOT, SMALL, git, release, state

pytestmark = pytest.mark.usefixtures("identity")


def test_a_dry_run_changes_nothing(repository: Path, definition: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = state(repository)
    assert release(repository, definition, "--dry-run") == 0
    assert state(repository) == before
    assert "1.2.3 -> 2.0.0: major changes" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (["--test", "false"], "false failed"),
        (["--definition", "missing.json"], "missing.json"),
        (["--definition", "http://example.com/x.json"], "https only"),
        (["--topics", "missing.json"], "missing.json"),
    ],
)
def test_a_failure_leaves_the_repository_as_it_was(
    repository: Path, definition: Path, capsys: pytest.CaptureFixture[str], options: list[str], reason: str
) -> None:
    before = state(repository)
    assert release(repository, definition, *options) == 1
    assert state(repository) == before
    assert reason in capsys.readouterr().err


def test_a_definition_with_a_fault_is_refused(
    repository: Path, definition: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = json.loads(definition.read_text())
    document["definitions"]["News"]["properties"]["description"]["type"] = "thing"
    definition.write_text(json.dumps(document))
    before = state(repository)
    assert release(repository, definition) == 1
    assert state(repository) == before
    assert "unknown type 'thing'" in capsys.readouterr().err


def test_uncommitted_work_is_not_released(repository: Path, definition: Path) -> None:
    (repository / "README.md").write_text("changed")
    before = state(repository)
    assert release(repository, definition) == 1
    assert state(repository) == before


def test_a_version_is_released_once(repository: Path, definition: Path) -> None:
    git(repository, "tag", "v2.0.0")
    before = state(repository)
    assert release(repository, definition) == 1
    assert state(repository) == before


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interruption_leaves_the_repository_as_it_was(
    repository: Path, definition: Path, tmp_path: Path, number: signal.Signals
) -> None:
    before = state(repository)
    started, temporary = tmp_path / "started", tmp_path / "temporary"
    temporary.mkdir()
    wait = f"{sys.executable} -c \"import time; open({str(started)!r}, 'w'); time.sleep(60)\""
    command = [
        sys.executable,
        "-m",
        "codegen",
        "release",
        "--definition",
        str(definition),
        "--repository",
        str(repository),
    ]
    environment = {**os.environ, "TMPDIR": str(temporary)}
    with running([*command, "--test", wait], cwd=ROOT, env=environment, stdout=None) as process:
        limit = time.monotonic() + 120
        while not started.exists() and process.poll() is None and time.monotonic() < limit:
            time.sleep(0.05)
        assert started.exists()
        process.send_signal(number)
        assert process.wait(60) == 130
    assert state(repository) == before
    assert list(temporary.iterdir()) == []


def test_only_facts_of_a_definition_are_kept() -> None:
    document: dict[str, Any] = json.loads(SMALL.read_text())
    bare = facts(copy.deepcopy(document))
    operation = bare["paths"]["/api/v2/things/{thingId}"]["get"]
    assert not {"summary", "description"} & operation.keys()
    assert [item["name"] for item in operation["parameters"]] == ["thingId", "from", "sortBy", "If-Match"]
    assert "description" not in json.dumps(bare)
    named = {"definitions": {"A": {"description": "Text.", "properties": {"description": {"type": "string"}}}}}
    assert facts(named) == {"definitions": {"A": {"properties": {"description": {"type": "string"}}}}}
