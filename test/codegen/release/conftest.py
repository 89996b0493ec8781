"""A small repository, ready for a release."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from codegen.__main__ import main

from .repositories import ROOT, SMALL, git

IDENTITY = {f"GIT_{who}_{what}": "tester@example.com" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
DATES = {f"GIT_{who}_DATE": "2026-01-02T03:04:05Z" for who in ("AUTHOR", "COMMITTER")}
README = "# Small\n\n<!-- figures -->none<!-- /figures -->\n"
CHANGELOG = "# Changelog\n\n## [Unreleased]\n\n### Fixed\n\n- A fault.\n\n## [1.2.3]\n\n- First.\n"


def name_author(patch: pytest.MonkeyPatch) -> None:
    for name, value in (IDENTITY | DATES).items():
        patch.setenv(name, value)


@pytest.fixture
def identity(monkeypatch: pytest.MonkeyPatch) -> None:
    name_author(monkeypatch)


@pytest.fixture(scope="session")
def committed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The code of this checkout with what a small definition gives, committed."""
    root = tmp_path_factory.mktemp("release") / "repository"
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
    with pytest.MonkeyPatch.context() as patch:
        name_author(patch)
        git(root, "init", "--quiet")
        git(root, "add", "--all")
        git(root, "commit", "--quiet", "-m", "First")
    return root


@pytest.fixture
def repository(committed: Path, tmp_path: Path) -> Path:
    """A copy of it that a test may change."""
    return shutil.copytree(committed, tmp_path / "repository", symlinks=True)


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
