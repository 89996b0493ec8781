"""Live reload: every way in which a file changes is followed, and what looks like a writer's half is not."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from PureCloudPlatformClientV2 import Configuration
from PureCloudPlatformClientV2._config.watcher import Watch, follow
from PureCloudPlatformClientV2.logger import LogLevel

LIMIT = 60.0
"""Seconds: generous, as nothing here is about speed."""


def eventually(condition: Callable[[], object]) -> bool:
    until = time.monotonic() + LIMIT
    while not condition() and time.monotonic() < until:
        time.sleep(0.02)
    return bool(condition())


def write(file: Path, host: str) -> None:
    file.write_text(f"[general]\nhost = https://{host}\n")


def watch_of(configuration: Configuration) -> Watch:
    assert configuration._file is not None and configuration._file.watch is not None
    return configuration._file.watch


def followed(path: Path) -> Configuration:
    """A configuration that follows `path`, once the watcher has looked at it."""
    created = Configuration.create(config_file_path=path)
    created.snapshot()
    assert eventually(lambda: watch_of(created).due is None)
    return created


def rewrite(folder: Path) -> None:
    write(folder / "config", "new")


def replace(folder: Path) -> None:
    write(folder / "next", "new")
    os.replace(folder / "next", folder / "config")


def delete_and_recreate(folder: Path) -> None:
    (folder / "config").unlink()
    write(folder / "config", "new")


def recreate_folder(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.mkdir()
    write(folder / "config", "new")


def replace_folder(folder: Path) -> None:
    other = folder.with_name("other")
    other.mkdir()
    write(other / "config", "new")
    folder.rename(folder.with_name("old"))
    other.rename(folder)


def remove_and_recreate_parents(folder: Path) -> None:
    shutil.rmtree(folder.parent)
    folder.mkdir(parents=True)
    write(folder / "config", "new")


WAYS = [rewrite, replace, delete_and_recreate, recreate_folder, replace_folder, remove_and_recreate_parents]


@pytest.mark.parametrize("change", WAYS, ids=lambda change: change.__name__)
def test_a_change_of_the_file_is_followed_and_so_is_the_next(tmp_path: Path, change: Callable[[Path], None]) -> None:
    folder = tmp_path / "deep" / "folder"
    folder.mkdir(parents=True)
    write(folder / "config", "old")
    created = followed(folder / "config")
    change(folder)
    assert eventually(lambda: created.host == "https://new")
    for number in range(3):
        write(folder / "config", f"later{number}")
        assert eventually(lambda host=f"https://later{number}": created.host == host)  # type: ignore[misc]


def test_a_file_that_comes_late_is_followed_and_code_wins_over_it_once(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "folder" / "config"
    created = followed(file)
    created.timeout = 7
    file.parent.mkdir(parents=True)
    file.write_text("[general]\nhost = https://new\n[timeout]\nread = 5\n")
    assert eventually(lambda: created.host == "https://new")
    assert created.timeout == (7, 7)
    file.write_text("[general]\nhost = https://new\n[timeout]\nread = 6\n")
    assert eventually(lambda: created.timeout == (7, 6))


def test_the_links_of_a_kubernetes_config_map_are_followed(tmp_path: Path) -> None:
    for name in ("one", "two", "three"):
        (tmp_path / name).mkdir()
        write(tmp_path / name / "config", name)
    (tmp_path / "..data").symlink_to("one")
    (tmp_path / "config").symlink_to("..data/config")
    created = followed(tmp_path / "config")
    assert created.host == "https://one"
    for name in ("two", "three"):
        (tmp_path / "..next").symlink_to(name)
        os.replace(tmp_path / "..next", tmp_path / "..data")
        assert eventually(lambda host=f"https://{name}": created.host == host)  # type: ignore[misc]


def test_a_link_into_another_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "links").mkdir()
    write(tmp_path / "target", "old")
    (tmp_path / "links" / "config").symlink_to(tmp_path / "target")
    created = followed(tmp_path / "links" / "config")
    write(tmp_path / "target", "new")
    assert eventually(lambda: created.host == "https://new")


def test_a_reload_applies_only_what_changed_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "config"
    file.write_text("[general]\nhost = https://old\n[timeout]\nread = 5\n")
    created = followed(file)
    created.host = "https://code"
    file.write_text("[general]\nhost = https://old\n[timeout]\nread = 6\n")
    assert eventually(lambda: created.timeout == (10, 6))
    assert created.host == "https://code"


def test_without_live_reload_nothing_is_followed_until_it_is_turned_on(tmp_path: Path) -> None:
    write(tmp_path / "config", "old")
    created = Configuration.create(config_file_path=tmp_path / "config", live_reload_config=False)
    other = followed(tmp_path / "config")
    created.snapshot()
    write(tmp_path / "config", "new")
    assert eventually(lambda: other.host == "https://new")
    assert created.host == "https://old"
    created.live_reload_config = True
    created.snapshot()
    assert eventually(lambda: created.host == "https://new")


def test_a_broken_file_is_one_warning_and_the_next_good_one_is_followed(tmp_path: Path) -> None:
    write(tmp_path / "config", "old")
    created = followed(tmp_path / "config")
    with pytest.warns(UserWarning) as caught:
        (tmp_path / "config").write_text("{broken")
        assert eventually(lambda: caught.list)
        (tmp_path / "config").touch()
        (tmp_path / "config").write_bytes(b"[general]\nhost = \xff")
        assert eventually(lambda: len(caught.list) == 2)
        assert ["not JSON" in str(caught[0].message), "not UTF-8" in str(caught[1].message)] == [True, True]
        assert created.host == "https://old"
        write(tmp_path / "config", "new")
        assert eventually(lambda: created.host == "https://new")
    assert len(caught) == 2


GATEWAY = "[general]\nhost = https://h\n[gateway]\nhost = gw\n"


@pytest.mark.parametrize("text", ["", "[general]\nhost = https://h\n", "[general]\n[gateway]\n"])
def test_a_file_that_lost_a_section_counts_only_when_it_stays_so(tmp_path: Path, caplog: Any, text: str) -> None:
    file = tmp_path / "config"
    file.write_text(GATEWAY)
    created = followed(file)
    created.reload_settle_time = 3600
    created.logger.log_level = LogLevel.LDebug
    file.write_text(text)
    # The watcher has seen it when it asks to be called again, in an hour.
    assert eventually(lambda: (watch_of(created).due or 0) > time.monotonic() + 60)
    assert created.snapshot().gateway is not None
    file.write_text(GATEWAY + "[timeout]\nread = 5\n")
    assert eventually(lambda: created.timeout == (10, 5))
    assert created.snapshot().gateway is not None
    created.reload_settle_time = 0.2
    file.write_text(text)
    assert eventually(lambda: created.snapshot().gateway is None)
    assert [one for one in caplog.records if "names no gateway any more" in one.getMessage()]


def test_a_deleted_file_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "config"
    file.write_text(GATEWAY)
    created, other = followed(file), followed(tmp_path / "other")
    created.reload_settle_time = 0
    file.unlink()
    write(tmp_path / "other", "new")
    assert eventually(lambda: other.host == "https://new")
    assert created.snapshot().gateway is not None


def test_another_path_is_followed_instead(tmp_path: Path) -> None:
    write(tmp_path / "one", "one")
    write(tmp_path / "two", "two")
    created, other = followed(tmp_path / "one"), followed(tmp_path / "one")
    created.config_file_path = str(tmp_path / "two")
    created.snapshot()
    write(tmp_path / "one", "changed")
    assert eventually(lambda: other.host == "https://changed")
    write(tmp_path / "two", "new")
    assert eventually(lambda: created.host == "https://new")


def test_a_callback_that_fails_is_a_warning_and_is_called_again(tmp_path: Path) -> None:
    file = tmp_path / "config"
    file.touch()
    calls: list[int] = []

    def fail() -> float | None:
        calls.append(1)
        raise KeyError("secret")

    with pytest.warns(RuntimeWarning, match="could not be reloaded: KeyError$"):
        watch = follow(str(file), fail)
        assert eventually(lambda: calls)
        before = len(calls)
        file.write_text("x")
        assert eventually(lambda: len(calls) > before)
        watch.stop()
