"""The repository: cloned for the work, and moved forward in one step when all of it is done."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from .run import ReleaseError, run


def clone(root: Path, target: Path) -> str:
    """Clone the repository `root`, which must have nothing uncommitted; return the commit. Raises ReleaseError."""
    left_over = run("git", "status", "--porcelain", cwd=root).strip()
    if left_over:
        raise ReleaseError(f"commit or remove first:\n{left_over}")
    run("git", "clone", "--quiet", "--no-hardlinks", root, target, cwd=root)
    for key in ("user.name", "user.email"):
        value = run("git", "config", "--default", "", "--get", key, cwd=root).strip()
        if value:
            run("git", "config", key, value, cwd=target)
    return run("git", "rev-parse", "HEAD", cwd=target).strip()


def commit_time(checkout: Path) -> int:
    """Return when the last commit was made, in seconds since 1970: every file in a build gets this time."""
    return int(run("git", "log", "-1", "--format=%ct", cwd=checkout))


def commit(checkout: Path, version: str) -> str:
    """Commit everything and tag it; return the commit."""
    run("git", "add", "--all", cwd=checkout)
    run("git", "commit", "--quiet", "-m", f"Release {version}", cwd=checkout)
    run("git", "tag", "-a", f"v{version}", "-m", f"Release {version}", cwd=checkout)
    return run("git", "rev-parse", "HEAD", cwd=checkout).strip()


def check_is_new(root: Path, version: str) -> None:
    """Raise ReleaseError if the version has been tagged."""
    if run("git", "tag", "--list", f"v{version}", cwd=root).strip():
        raise ReleaseError(f"the tag v{version} exists: this version has been released")


def publish(checkout: Path, root: Path, version: str, built: Path) -> Path:
    """Move the repository to the release, with its tag, and the built files to dist/VERSION; return that folder.

    The files are put beside their place first; what remains are a rename, a fast-forward and a tag.
    """
    target = root / "dist" / version
    target.parent.mkdir(exist_ok=True)
    staged = target.with_name(f".{version}-{os.getpid()}")
    shutil.copytree(built, staged)
    try:
        run("git", "fetch", "--quiet", "--no-tags", checkout, "HEAD", cwd=root)
        if target.exists():
            shutil.rmtree(target)
        run("git", "merge", "--quiet", "--ff-only", "FETCH_HEAD", cwd=root)
        run("git", "fetch", "--quiet", checkout, f"refs/tags/v{version}:refs/tags/v{version}", cwd=root)
        staged.rename(target)
    finally:
        shutil.rmtree(staged, ignore_errors=True)
    return target
