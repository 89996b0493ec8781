"""The last step of a release, stopped at every place, in Python and inside git: it has happened, or nothing has."""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.release.publish import publish, recover, signals_held
from codegen.release.run import ReleaseError
from codegen.release.tree import clone, commit

ROOT = Path(__file__).parents[3]
STOPPED_IN_PYTHON = """
import os, signal, sys
from pathlib import Path
from codegen.release.publish import publish, signals_held

number, at, *places = int(sys.argv[1]), int(sys.argv[2]), *map(Path, sys.argv[3:])
EVENTS = {"open", "os.rename", "os.mkdir", "os.remove", "os.rmdir", "shutil.copytree", "subprocess.Popen"}
count = 0

def stop(event, arguments):
    global count
    if event in EVENTS:
        if count == at:
            os.kill(os.getpid(), number)
        count += 1

signal.signal(signal.SIGTERM, signal.default_int_handler)
sys.addaudithook(stop)
try:
    with signals_held() as obey:
        publish(places[0], places[1], "2.0.0", places[2], obey)
except KeyboardInterrupt:
    sys.exit(130)
print(count)
"""
"""A publication that is sent a signal before the event that has a number; it prints how many there are."""
HOOK = """#!/bin/sh
[ "$1" = {state} ] && grep -q {reference} && kill -9 $(ps -o ppid= -p $PPID) $PPID
exit 0
"""
"""git runs it around every change of branches and tags; it kills the release and git."""
FILTER = "kill -9 $(ps -o ppid= -p $PPID) $PPID; cat"
"""git runs it for a file that it writes."""

State = tuple[str, str, str, dict[str, bytes]]


class Place:
    """A repository, the clone of it that holds a finished release, and what was built."""

    def __init__(self, folder: Path) -> None:
        self.root, self.checkout, self.built = folder / "repository", folder / "checkout", folder / "built"
        self.root.mkdir()
        (self.root / ".gitignore").write_text("dist/\n")
        for name in ("changed", "gone", "kept"):
            (self.root / name).write_text("before\n")
        git(self.root, "init", "--quiet")
        git(self.root, "add", "--all")
        git(self.root, "commit", "--quiet", "-m", "First")
        clone(self.root, self.checkout)
        (self.checkout / "changed").write_text("after\n")
        (self.checkout / "gone").unlink()
        (self.checkout / "new").mkdir()
        (self.checkout / "new/file").write_text("after\n")
        commit(self.checkout, "2.0.0")
        self.built.mkdir()
        (self.built / "wheel").write_text("after\n")

    def state(self) -> State:
        files = {
            str(path.relative_to(self.root)): path.read_bytes()
            for path in self.root.rglob("*")
            if path.is_file() and ".git" not in path.relative_to(self.root).parts
        }
        head, tags = git(self.root, "rev-parse", "HEAD"), git(self.root, "tag", "--list")
        return head, tags, git(self.root, "status", "--porcelain"), files

    def publish_and_stop(self, number: signal.Signals, at: int) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", STOPPED_IN_PYTHON, str(int(number)), str(at)]
        places = map(str, (self.checkout, self.root, self.built))
        done = subprocess.run([*command, *places], cwd=ROOT, timeout=120, capture_output=True, text=True)
        with (self.root / ".git/release.lock").open("a") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # what a killed git had started may end a little later
        return done

    def publish(self) -> None:
        with signals_held() as obey:
            publish(self.checkout, self.root, "2.0.0", self.built, obey)

    def put_built_files(self) -> None:
        """Leave what an earlier build of the same version, without a tag, has left."""
        (self.root / "dist/2.0.0").mkdir(parents=True)
        (self.root / "dist/2.0.0/wheel").write_text("before\n")


def git(repository: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=repository, check=True, capture_output=True, text=True)
    return done.stdout


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    for who in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{who}_NAME", "tester")
        monkeypatch.setenv(f"GIT_{who}_EMAIL", "tester@example.com")
    return Place(tmp_path)


def check_is_released(place: Place) -> None:
    head, tags, changes, files = place.state()
    assert (head, tags, changes) == (git(place.checkout, "rev-parse", "HEAD"), "v2.0.0\n", "")
    contents = {"changed": b"after\n", "kept": b"before\n", "new/file": b"after\n", "dist/2.0.0/wheel": b"after\n"}
    assert files == contents | {".gitignore": b"dist/\n"}


@pytest.mark.parametrize(
    ("number", "replaces"), [(signal.SIGTERM, True), (signal.SIGKILL, False), (signal.SIGKILL, True)]
)
def test_a_release_that_is_stopped_anywhere_is_complete_or_has_not_been(
    place: Place, number: signal.Signals, replaces: bool
) -> None:
    if replaces:
        place.put_built_files()
    before = place.state()
    undone = at = 0
    while True:
        done = place.publish_and_stop(number, at)
        recovered = recover(place.root)
        assert (recovered is None) or number == signal.SIGKILL
        if git(place.root, "tag", "--list"):
            break
        assert done.returncode == (130 if number == signal.SIGTERM else -signal.SIGKILL), done.stderr
        assert place.state() == before, at
        undone += recovered is not None
        at += 1
    check_is_released(place)
    assert at >= 10
    assert (undone >= 5) == (number == signal.SIGKILL)


def test_a_release_whose_signal_comes_too_late_stands(place: Place) -> None:
    events = int(Place.publish_and_stop(place, signal.SIGTERM, -1).stdout)
    git(place.root, "reset", "--quiet", "--hard", "HEAD^")
    git(place.root, "tag", "-d", "v2.0.0")
    done = place.publish_and_stop(signal.SIGTERM, events - 2)
    assert done.returncode == 0, done.stderr
    check_is_released(place)


@pytest.mark.parametrize("state", ["prepared", "committed"])
@pytest.mark.parametrize("reference", ["refs/heads", "refs/tags"])
def test_a_crash_inside_git_is_put_right_by_the_next_release(place: Place, state: str, reference: str) -> None:
    before = place.state()
    hook = place.root / ".git/hooks/reference-transaction"
    hook.write_text(HOOK.format(state=state, reference=reference))
    hook.chmod(0o755)
    assert place.publish_and_stop(signal.SIGTERM, -1).returncode == -signal.SIGKILL
    hook.unlink()
    assert recover(place.root) is not None
    if state == "committed":
        check_is_released(place)
    else:
        assert place.state() == before
        place.publish()
        check_is_released(place)


def test_a_crash_with_half_of_the_files_written_is_put_right(place: Place) -> None:
    before = place.state()
    git(place.root, "config", "filter.crash.smudge", FILTER)
    (place.root / ".git/info/attributes").write_text("new/file filter=crash\n")
    assert place.publish_and_stop(signal.SIGTERM, -1).returncode == -signal.SIGKILL
    assert (place.root / ".git/index.lock").exists()
    assert (place.root / "changed").read_text() == "after\n"
    (place.root / ".git/info/attributes").unlink()
    assert "undone" in (recover(place.root) or "")
    assert place.state() == before


@pytest.mark.parametrize("name", ["changed", "new/file"])
def test_work_that_stands_in_the_way_is_not_overwritten(place: Place, name: str) -> None:
    (place.root / name).parent.mkdir(exist_ok=True)
    (place.root / name).write_text("work\n")
    before = place.state()
    with pytest.raises(ReleaseError, match=name):
        place.publish()
    assert place.state() == before


def test_work_on_other_files_stays(place: Place) -> None:
    (place.root / "kept").write_text("work\n")
    place.publish()
    assert (place.root / "kept").read_text() == "work\n"
    assert git(place.root, "status", "--porcelain") == " M kept\n"


def test_a_branch_that_has_moved_meanwhile_is_left_alone(place: Place) -> None:
    git(place.root, "commit", "--quiet", "--allow-empty", "-m", "Meanwhile")
    before = place.state()
    with pytest.raises(ReleaseError, match="has moved"):
        place.publish()
    assert place.state() == before


def test_only_one_release_moves_a_repository(place: Place) -> None:
    with (place.root / ".git/release.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(ReleaseError, match="another release"):
            place.publish()
    assert os.listdir(place.root / ".git").count("release.json") == 0
    place.publish()
    check_is_released(place)
