"""Whole releases of a small repository: what is written and built. It takes minutes: `make test-release`."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from .repositories import ROOT, git, release, state

pytestmark = [pytest.mark.usefixtures("identity"), pytest.mark.timeout(7200)]


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
    assert (bill["bomFormat"], bill["metadata"]["component"]["version"]) == ("CycloneDX", "2.0.0")
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
