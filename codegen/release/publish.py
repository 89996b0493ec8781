"""The last step of a release: branch, tag, working tree and built files move together, or none of them does.

What is about to move is noted in the git folder first. The commit point is the branch with the tag: until both stand,
everything is put back, at once after a failure or a signal, by the next release after a crash.
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from .run import ReleaseError, run

_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
_NOTE, _LOCK = "release.json", "release.lock"


@dataclass(frozen=True)
class _Move:
    """Where a repository goes: from a commit to another, with a tag's object; `replaces` says that dist/VERSION is."""

    version: str
    before: str
    after: str
    tag: str
    replaces: bool


@contextmanager
def signals_held() -> Iterator[Callable[[], None]]:
    """Hold signals back; the function that is yielded raises KeyboardInterrupt if one has come."""
    come: list[int] = []
    before = {number: signal.signal(number, lambda number, _: come.append(number)) for number in _SIGNALS}

    def obey() -> None:
        if come:
            raise KeyboardInterrupt

    try:
        yield obey
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def publish(checkout: Path, root: Path, version: str, built: Path, obey_signals: Callable[[], None]) -> Path:
    """Move the repository to the release, with its tag, and the built files to dist/VERSION; return that folder.

    `obey_signals` comes from `signals_held`. A signal is obeyed with everything put back, or it is too late: then the
    release stands.
    Raises ReleaseError, OSError, KeyboardInterrupt, all with the repository as it was.
    """
    with _locked(root):
        move = _planned(checkout, root, version)
        _note(root).write_text(json.dumps(asdict(move)), encoding="utf-8")
        try:
            _stage(root, move, built)
            obey_signals()
            _swap(root, move)
            _move_tree(root, move)
            obey_signals()
            _move_references(root, move)
        except BaseException:
            _undo(root, move)
            raise
        _clean_up(root, move)
    return _target(root, move)


def recover(root: Path) -> str | None:
    """Finish or undo what a crash has left of an earlier release; return what was done, None if there was nothing.

    Raises ReleaseError while a release is moving the repository.
    """
    with _locked(root), signals_held():
        if not _note(root).exists():
            return None
        try:
            move = _Move(**json.loads(_note(root).read_bytes()))
        except ValueError:
            # Cut while it was written: nothing has moved before that.
            _note(root).unlink()
            return None
        _remove_locks(root, move)
        if _stands(root, move):
            _clean_up(root, move)
            return f"the release {move.version} was complete"
        _undo(root, move)
        return f"the release {move.version}, which was killed, has been undone"


@contextmanager
def _locked(root: Path) -> Iterator[None]:
    """Hold the repository against other releases. Every git inherits the lock: it ends with the last of them."""
    descriptor = os.open(_git_path(root, _LOCK), os.O_RDWR | os.O_CREAT, 0o644)
    try:
        os.set_inheritable(descriptor, True)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise ReleaseError(f"{root}: another release is moving this repository: wait for it") from error
        yield
    finally:
        os.close(descriptor)


def _planned(checkout: Path, root: Path, version: str) -> _Move:
    """Bring the release's commits into the repository, where nothing names them yet; return the move.

    Raises ReleaseError if files in the working tree stand in the way.
    """
    before, after, tag = (
        _git(checkout, "rev-parse", name).strip() for name in ("HEAD^", "HEAD", f"refs/tags/v{version}")
    )
    if _head(root) != before:
        raise ReleaseError(f"{root}: the branch has moved since the release began: begin again")
    _git(root, "fetch", "--quiet", "--no-tags", "--no-auto-gc", str(checkout), f"refs/tags/v{version}")
    _git(root, "update-index", "-q", "--refresh")
    _git(root, "read-tree", "-m", "-u", "--dry-run", before, after)
    return _Move(version, before, after, tag, (root / "dist" / version).exists())


def _stage(root: Path, move: _Move, built: Path) -> None:
    shutil.rmtree(_staged(root, move), ignore_errors=True)
    shutil.copytree(built, _staged(root, move))


def _swap(root: Path, move: _Move) -> None:
    if move.replaces:
        _target(root, move).rename(_replaced(root, move))
    _staged(root, move).rename(_target(root, move))


def _move_tree(root: Path, move: _Move) -> None:
    _git(root, "read-tree", "-m", "-u", move.before, move.after)


def _move_references(root: Path, move: _Move) -> None:
    lines = ("start", f"update HEAD {move.after} {move.before}", f"create refs/tags/v{move.version} {move.tag}")
    _git(root, "update-ref", "-m", f"release {move.version}", "--stdin", given="\n".join((*lines, "commit", "")))


def _stands(root: Path, move: _Move) -> bool:
    """Tell whether branch and tag are those of the release."""
    return (_head(root), _tag(root, move)) == (move.after, move.tag)


def _head(root: Path) -> str:
    return _git(root, "rev-parse", "HEAD").strip()


def _tag(root: Path, move: _Move) -> str:
    """Return the object of the release's tag, "" without one."""
    return _git(root, "for-each-ref", "--format=%(objectname)", f"refs/tags/v{move.version}").strip()


def _undo(root: Path, move: _Move) -> None:
    """Put everything back; a second time, after a crash in the first, changes nothing more."""
    if _head(root) == move.after:
        _git(root, "update-ref", "-m", "release undone", "HEAD", move.before, move.after)
    if _tag(root, move) == move.tag:
        _git(root, "update-ref", "-d", f"refs/tags/v{move.version}", move.tag)
    _restore_tree(root, move)
    if _replaced(root, move).exists():
        shutil.rmtree(_target(root, move), ignore_errors=True)
        _replaced(root, move).rename(_target(root, move))
    elif not move.replaces:
        shutil.rmtree(_target(root, move), ignore_errors=True)
    _clean_up(root, move)


def _restore_tree(root: Path, move: _Move) -> None:
    """Give the files that the release changes back to `before`, and only these: others may be somebody's work."""
    changed = _git(root, "diff-tree", "-r", "-z", "--name-only", "--no-renames", move.before, move.after)
    # With the index at `after`, git knows the added files, too, and removes them.
    _git(root, "read-tree", move.after)
    source = ("restore", "--quiet", "--staged", "--worktree", f"--source={move.before}")
    _git(root, *source, "--pathspec-from-file=-", "--pathspec-file-nul", given=changed)


def _clean_up(root: Path, move: _Move) -> None:
    for folder in (_staged(root, move), _replaced(root, move)):
        shutil.rmtree(folder, ignore_errors=True)
    if not any((root / "dist").glob("*")):
        shutil.rmtree(root / "dist", ignore_errors=True)
    _note(root).unlink()


def _remove_locks(root: Path, move: _Move) -> None:
    """Remove the locks that a killed git has left; no living one holds them, or the release's own lock were held."""
    branch = _git(root, "rev-parse", "--symbolic-full-name", "HEAD").strip()
    for name in ("index", "HEAD", branch, f"refs/tags/v{move.version}"):
        _git_path(root, f"{name}.lock").unlink(missing_ok=True)


def _target(root: Path, move: _Move) -> Path:
    return root / "dist" / move.version


def _staged(root: Path, move: _Move) -> Path:
    return root / "dist" / f".{move.version}.new"


def _replaced(root: Path, move: _Move) -> Path:
    return root / "dist" / f".{move.version}.old"


def _note(root: Path) -> Path:
    return _git_path(root, _NOTE)


def _git_path(root: Path, name: str) -> Path:
    return root / _git(root, "rev-parse", "--git-path", name).strip()


def _git(root: Path, *arguments: str, given: str | None = None) -> str:
    """Run git where no Ctrl-C reaches it: a git that is stopped half-way leaves locks and half a tree."""
    return run("git", *arguments, cwd=root, given=given, detached=True)
