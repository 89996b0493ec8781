"""Releases of a small repository, made by the command: what is written and built; a failure changes nothing."""

from __future__ import annotations

import copy
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main
from codegen.release.source import facts

ROOT = Path(__file__).parents[3]
SMALL = ROOT / "test/codegen/small.json"
IDENTITY = {f"GIT_{who}_{what}": "tester@example.com" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
DATES = {f"GIT_{who}_DATE": "2026-01-02T03:04:05Z" for who in ("AUTHOR", "COMMITTER")}
README = "# Small\n\n<!-- figures -->none<!-- /figures -->\n"
CHANGELOG = "# Changelog\n\n## [Unreleased]\n\n### Fixed\n\n- A fault.\n\n## [1.2.3]\n\n- First.\n"


@pytest.fixture(autouse=True)
def identity(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (IDENTITY | DATES).items():
        monkeypatch.setenv(name, value)


def git(repository: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=repository, check=True, capture_output=True, text=True)
    return done.stdout


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """The code of this checkout with what a small definition gives, committed."""
    root = tmp_path / "repository"
    ignored = shutil.ignore_patterns("__pycache__", "apis", "models", "*.gz")
    for name in ("PureCloudPlatformClientV2", "codegen"):
        shutil.copytree(ROOT / name, root / name, ignore=ignored)
    for name in ("pyproject.toml", "setup.py", "LICENSE", ".gitignore"):
        shutil.copy(ROOT / name, root / name)
    (root / "README.md").write_text(README)
    (root / "CHANGELOG.md").write_text(CHANGELOG)
    (root / "definition").mkdir()
    shutil.copy(SMALL, root / "definition/platform-api.json")
    assert main(["--definition", str(SMALL), "--output", str(root)]) == 0
    git(root, "init", "--quiet")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "-m", "First")
    return root


@pytest.fixture
def definition(tmp_path: Path) -> Path:
    """The next definition: one more model, one text, no post."""
    document = json.loads(SMALL.read_text())
    document["info"]["x-sdk-version"] = "2.0.0"
    document["definitions"]["News"] = {"type": "object", "properties": {"description": {"type": "string"}}}
    del document["paths"]["/api/v2/things"]
    path = tmp_path / "next.json"
    path.write_text(json.dumps(document))
    return path


def state(repository: Path) -> tuple[str, str, str, dict[str, bytes]]:
    files = {
        str(path.relative_to(repository)): path.read_bytes()
        for path in repository.rglob("*")
        if path.is_file() and ".git" not in path.relative_to(repository).parts
    }
    head, tags = git(repository, "rev-parse", "HEAD"), git(repository, "tag", "--list")
    return head, tags, git(repository, "status", "--porcelain"), files


def release(repository: Path, definition: Path, *options: str) -> int:
    fast = ["--offline", "--no-demo", "--repository", str(repository)]
    return main(["release", "--definition", str(definition), *fast, *options])


def test_a_release_is_written_built_checked_and_tagged(repository: Path, definition: Path, tmp_path: Path) -> None:
    topics = tmp_path / "topics.json"
    topics.write_text('[{"id": "v2.things.{id}", "model": "Thing"}]')
    assert release(repository, definition, "--test", "python -m codegen.check", "--topics", str(topics)) == 0
    assert git(repository, "status", "--porcelain") == ""
    assert git(repository, "tag", "--list") == "v2.0.0\n"
    assert git(repository, "rev-parse", "HEAD") == git(repository, "rev-parse", "v2.0.0^{commit}")
    assert '__version__ = "2.0.0"' in (repository / "PureCloudPlatformClientV2/_version.py").read_text()
    assert (repository / "PureCloudPlatformClientV2/models/news.py").exists()
    assert "2 API classes,\n2 methods and 8 models of release 2.0.0" in (repository / "README.md").read_text()
    changelog = (repository / "CHANGELOG.md").read_text()
    order = ["## [Unreleased]", "## [2.0.0] - ", "operation removed: 1", "model added: 1", "- A fault.", "## [1.2.3]"]
    assert [changelog.index(part) for part in order] == sorted(changelog.index(part) for part in order)
    notes = (repository / "docs/release-notes/2.0.0.md").read_text()
    assert "`ThingStoreApi.post_things`: removed" in notes
    assert "`v2.things.{id}`: added" in notes
    check_built(repository / "dist/2.0.0")


def check_built(folder: Path) -> None:
    wheel = next(folder.glob("*-2.0.0-py3-none-any.whl"))
    sdist = next(folder.glob("*-2.0.0.tar.gz"))
    assert "PureCloudPlatformClientV2/models/news.py" in zipfile.ZipFile(wheel).namelist()
    digests = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in (sdist, wheel)}
    statement = json.loads((folder / "provenance.intoto.json").read_text())
    assert {item["name"]: item["digest"]["sha256"] for item in statement["subject"]} == digests
    assert (folder / "SHA256SUMS").read_text() == "".join(f"{digests[name]}  {name}\n" for name in sorted(digests))
    bill = json.loads((folder / "sbom.cdx.json").read_text())
    assert bill["bomFormat"] == "CycloneDX"
    assert "urllib3" in {component["name"] for component in bill["components"]}


def test_the_same_commit_gives_the_same_bytes_elsewhere(repository: Path, definition: Path, tmp_path: Path) -> None:
    twin = tmp_path / "elsewhere" / "twin"
    shutil.copytree(repository, twin)
    built = []
    for place in (repository, twin):
        assert release(place, definition, "--test", "true") == 0
        built.append({path.name: path.read_bytes() for path in (place / "dist/2.0.0").iterdir()})
    assert len(built[0]) == 5
    assert built[0] == built[1]


def test_texts_and_old_names_of_what_is_gone_go_with_it(
    repository: Path, definition: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = repository / "definition/texts"
    texts.mkdir()
    kept = {"get_thing": "Look at what is asked for."}
    (texts / "thing_store_api.json").write_text(json.dumps(kept | {"post_things": "Add one more to the store."}))
    (texts / "other_api.json").write_text(json.dumps({"get_thing": "Look at what is asked for."}))
    glossary = {"parameters": {"thingId": "What is looked at", "label": "A word on it"}, "fields": {}}
    (texts / "glossary.json").write_text(json.dumps(glossary))
    methods = [{"class": "ThingStoreApi", "old": f"old_{name}", "new": name} for name in ("get_thing", "post_things")]
    models = [{"old": "OldThing", "new": "Thing"}, {"old": "News", "new": "Thing"}]
    coverage = repository / "docs/guides/simulator-coverage.md"
    coverage.parent.mkdir()
    coverage.write_text("Of the release before.\n")
    (repository / "definition/aliases.json").write_text(json.dumps({"operations": methods, "models": models}))
    git(repository, "add", "--all")
    git(repository, "commit", "--quiet", "-m", "Texts")
    assert release(repository, definition, "--test", "true") == 0
    assert json.loads((texts / "thing_store_api.json").read_text()) == kept
    assert (texts / "other_api.json").exists()
    assert json.loads((texts / "glossary.json").read_text())["parameters"] == {"thingId": "What is looked at"}
    aliases = json.loads((repository / "definition/aliases.json").read_text())
    assert aliases == {"operations": methods[:1], "models": models[:1]}
    assert "definition 2.0.0" in coverage.read_text()
    said = capsys.readouterr().out
    assert "Texts: texts: operations" in said
    for gone in ("post_things", "parameters.label", "ThingStoreApi.old_post_things", "aliases.json: News"):
        assert gone in said


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
    with subprocess.Popen([*command, "--test", wait], cwd=ROOT, env=environment) as process:
        limit = time.monotonic() + 120
        while not started.exists() and process.poll() is None and time.monotonic() < limit:
            time.sleep(0.05)
        assert started.exists()
        process.send_signal(number)
        assert process.wait(60) == 130
    assert state(repository) == before
    assert list(temporary.iterdir()) == []


def test_a_release_that_was_killed_in_its_last_step_is_undone_by_the_next(
    repository: Path, definition: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = state(repository)
    hook = repository / ".git/hooks/reference-transaction"
    hook.write_text(
        '#!/bin/sh\n[ "$1" = prepared ] && grep -q refs/heads && kill -9 $(ps -o ppid= -p $PPID) $PPID\nexit 0\n'
    )
    hook.chmod(0o755)
    command = ["-m", "codegen", "release", "--definition", str(definition), "--repository", str(repository)]
    options = ["--offline", "--no-demo", "--test", "true"]
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    done = subprocess.run([sys.executable, *command, *options], cwd=ROOT, env=environment, timeout=300)
    assert done.returncode == -signal.SIGKILL
    assert state(repository) != before
    hook.unlink()
    assert release(repository, definition, "--dry-run") == 0
    assert "Recovered: the release 2.0.0, which was killed, has been undone" in capsys.readouterr().out
    assert state(repository) == before


def test_only_facts_of_a_definition_are_kept() -> None:
    document: dict[str, Any] = json.loads(SMALL.read_text())
    bare = facts(copy.deepcopy(document))
    operation = bare["paths"]["/api/v2/things/{thingId}"]["get"]
    assert not {"summary", "description"} & operation.keys()
    assert [item["name"] for item in operation["parameters"]] == ["thingId", "from", "sortBy", "If-Match"]
    assert "description" not in json.dumps(bare)
    named = {"definitions": {"A": {"description": "Text.", "properties": {"description": {"type": "string"}}}}}
    assert facts(named) == {"definitions": {"A": {"properties": {"description": {"type": "string"}}}}}
