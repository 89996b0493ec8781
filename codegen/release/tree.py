"""The repository, cloned for the work of a release."""

from __future__ import annotations

from pathlib import Path

from .run import ReleaseError, run


def clone(root: Path, target: Path) -> str:
    """Clone the repository `root`, which must have nothing uncommitted; return the commit. Raises ReleaseError."""
    left_over = run("git", "--no-optional-locks", "status", "--porcelain", cwd=root).strip()
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
