"""What the tests do with a small repository."""

from __future__ import annotations

import subprocess
from pathlib import Path

from codegen.__main__ import main

ROOT = Path(__file__).parents[3]
SMALL = ROOT / "test/codegen/small.json"


def git(repository: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=repository, check=True, capture_output=True, text=True)
    return done.stdout


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
