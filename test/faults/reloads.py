"""Reload storms: a configuration file changes in every way while configurations are made and requests run."""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PureCloudPlatformClientV2 import ApiClient, Configuration, RetryConfiguration
from PureCloudPlatformClientV2.rest import ApiException

from .attack import PATIENCE_SECONDS, Outcome
from .server import FaultServer

Edit = Callable[[Path, str], None]


def _replaced(path: Path, text: str) -> None:
    fresh = path.with_suffix(".new")
    fresh.write_text(text)
    fresh.replace(path)


def _truncated(path: Path, text: str) -> None:
    with path.open("w") as file:
        file.flush()
        time.sleep(0.01)
        file.write(text)


def _deleted(path: Path, text: str) -> None:
    path.unlink(missing_ok=True)
    path.write_text(text)


def _piece_by_piece(path: Path, text: str) -> None:
    with path.open("w") as file:
        for letter in text:
            file.write(letter)
            file.flush()


def _folder_swapped(path: Path, text: str) -> None:
    fresh, old = path.parent.with_suffix(".new"), path.parent.with_suffix(".old")
    fresh.mkdir()
    (fresh / path.name).write_text(text)
    path.parent.rename(old)
    fresh.rename(path.parent)
    shutil.rmtree(old)


def _folder_made_anew(path: Path, text: str) -> None:
    shutil.rmtree(path.parent)
    path.parent.mkdir()
    path.write_text(text)


def _link_moved(path: Path, text: str) -> None:
    target = path.with_name(f"{time.monotonic_ns()}.data")
    target.write_text(text)
    link = path.with_suffix(".link")
    link.symlink_to(target)
    os.replace(link, path)


STORMS: dict[str, Edit] = {
    "file edited in place": lambda path, text: (path.write_text(text), None)[1],
    "file replaced": _replaced,
    "file truncated, then written": _truncated,
    "file deleted, then written": _deleted,
    "file written letter by letter": _piece_by_piece,
    "file a link that moves": _link_moved,
    "folder swapped": _folder_swapped,
    "folder deleted, then made anew": _folder_made_anew,
}


def storm(edit: Edit, edits: int, threads: int = 4) -> Outcome:
    """Edit a file `edits` times while `threads` make configurations of it and send requests.

    Tried are all requests, all configurations made, and whether the last edit arrives: it leads to another server.
    """
    outcome, over = Outcome(), threading.Event()
    with tempfile.TemporaryDirectory() as top, FaultServer() as first, FaultServer() as last, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        path = Path(top) / "settings" / "config"
        path.parent.mkdir()
        path.write_text(_text(first.host, 0))
        configuration = Configuration.create(config_file_path=path, retry=RetryConfiguration(max_attempts=1))
        configuration.logger.log_to_console = False
        with ApiClient(configuration=configuration) as client:
            client.set_pre_hook(_only_loopback)
            workers = [
                threading.Thread(target=_work, args=(client, path, over, outcome), daemon=True) for _ in range(threads)
            ]
            for worker in workers:
                worker.start()
            for number in range(edits):
                edit(path, _text(first.host, number + 1))
                time.sleep(0.02)
            over.set()
            for worker in workers:
                worker.join(PATIENCE_SECONDS)
            hanging = sum(worker.is_alive() for worker in workers)
            edit(path, _text(last.host, edits + 1))
            arrived = _eventually(lambda: configuration.snapshot().host == last.host)
            configuration.live_reload_config = False
    outcome.tried += hanging + 1
    outcome.survived += arrived
    outcome.notes += [f"{hanging} threads hang"] * bool(hanging) + ["the last edit did not arrive"] * (not arrived)
    return outcome


def _text(host: str, number: int) -> str:
    return f"[general]\nhost = {host}\n[retry]\nretry_max = {number % 5 + 1}\n"


def _only_loopback(options: Any) -> None:
    if not options.url.startswith("http://localhost:"):
        raise ApiException(0, f"a request to {options.url}: the file never named that host")


def _work(client: ApiClient, path: Path, over: threading.Event, outcome: Outcome) -> None:
    survived = tried = 0
    notes: set[str] = set()
    while not over.is_set() or not tried:
        tried += 2
        try:
            client.call_api("/x", "GET", response_type="object")
            survived += 1
            made = Configuration.create(config_file_path=path)
            made.snapshot()
            survived += 1
        except BaseException as error:  # noqa: BLE001 - nothing may come out here
            notes.add(f"{type(error).__name__}: {error}"[:200])
    with _ADDING:
        outcome.add(Outcome(tried, survived, notes=sorted(notes)))


_ADDING = threading.Lock()


def _eventually(condition: Callable[[], bool]) -> bool:
    until = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        if time.monotonic() > until:
            return False
        time.sleep(0.02)
    return True
