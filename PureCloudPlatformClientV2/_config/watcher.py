"""Live reload: calls back when the file at a path may have changed.

One thread of ours serves all paths of the process. It starts with the first path, a moment after it was asked for, so
that a short script never pays for it, and ends with the last one. File events wake it: watchdog watches the folder of
each file, not the tree below, or its nearest existing parent. Twice a second it also compares the identity of folder
and file, which finds what events miss: a folder that was replaced, links into other folders, network drives.

Locks: the one lock here guards the list of paths and the thread's name; nothing is called under it, neither watchdog
nor a callback. Only our thread calls watchdog, whose own lock is therefore never waited for under one of ours, and in
watchdog's callback we do nothing but put a token into a queue, which does not wait. Stopping does the same, so that it
may happen while the garbage collector runs.
"""

from __future__ import annotations

import logging
import os
import threading
import time
import warnings
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, cast

from ..logger import NAME

if TYPE_CHECKING:
    from watchdog.observers.api import BaseObserver

START_DELAY = 0.25
"""Seconds from the first use to the first look."""
POLL_SECONDS = 0.5
_GATHER_SECONDS = 0.02
"""A burst of events is answered once."""
# Reading a file gives these events too: following them would never end.
_IGNORED = frozenset({"opened", "closed_no_write"})

Callback = Callable[[], "float | None"]
"""Called in the watcher's thread; returns the seconds after which it wants to be called again, None for no wish."""
_Identity = tuple[int, ...]


class Watch:
    """A path that is followed, until `stop`."""

    def __init__(self, path: str, callback: Callback, wake: SimpleQueue[str]) -> None:
        self.path = path
        self.callback = callback
        self.stopped = False
        self.due: float | None = 0.0
        self.seen: _Identity | None = None
        self._wake = wake

    def stop(self) -> None:
        """Follow the path no more. Never waits: a callback that runs just now may still end."""
        self.stopped = True
        self._wake.put("")


class _Watcher:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._watches: list[Watch] = []
        self._thread: threading.Thread | None = None
        self._wake: SimpleQueue[str] = SimpleQueue()

    def follow(self, path: str, callback: Callback) -> Watch:
        """Call `callback` soon, and then whenever the file at `path` may have changed.

        Where no thread can be started that is a warning; the next path that is to be followed tries again, for all.
        """
        watch = Watch(path, callback, self._wake)
        started = None
        with self._lock:
            self._watches.append(watch)
            if self._thread is None:
                started = self._thread = threading.Thread(
                    target=self._run, name="PureCloudPlatformClientV2 config watcher", daemon=True
                )
        if started is not None:
            self._start(started)
        self._wake.put("")
        return watch

    def _start(self, thread: threading.Thread) -> None:
        try:
            thread.start()
        except RuntimeError as error:
            with self._lock:
                self._thread = None
            complain(
                f"no thread to follow configuration files ({error}): call read_config_file() when one has changed",
                RuntimeWarning,
            )

    def forget_threads(self) -> None:
        """Begin anew in a forked child, where no thread of the parent runs and a lock may be held for ever."""
        self.__init__()  # type: ignore[misc]

    def _run(self) -> None:
        time.sleep(START_DELAY)
        folders = _Folders(self._wake)
        while watches := self._remaining():
            folders.watch({_nearest_folder(watch.path) for watch in watches})
            for watch in watches:
                if _is_due(watch):
                    _call(watch)
            self._wait(watches, folders)
        folders.close()

    def _remaining(self) -> list[Watch]:
        with self._lock:
            self._watches = [watch for watch in self._watches if not watch.stopped]
            if not self._watches:
                self._thread = None
            return list(self._watches)

    def _wait(self, watches: list[Watch], folders: _Folders) -> None:
        """Wait for an event, for the time that a callback asked for, or for the next comparison."""
        now = time.monotonic()
        next_due = min((watch.due for watch in watches if watch.due is not None), default=now + POLL_SECONDS)
        with suppress(Empty):
            folder = self._wake.get(timeout=min(POLL_SECONDS, max(0.0, next_due - now)))
            time.sleep(_GATHER_SECONDS)
            while True:
                for watch in watches:
                    watch.due = 0.0
                if folder:
                    folders.forget(folder)
                folder = self._wake.get_nowait()


def _is_due(watch: Watch) -> bool:
    seen = _identity(watch.path)
    if seen == watch.seen and (watch.due is None or watch.due > time.monotonic()):
        return False
    watch.seen = seen
    return True


def _call(watch: Watch) -> None:
    """Call back; whatever that raises never ends the watching."""
    watch.due = None
    try:
        wait = None if watch.stopped else watch.callback()
        watch.due = None if wait is None else time.monotonic() + wait
    except Exception as error:  # noqa: BLE001  the watcher outlives whatever a reload meets
        # Without the error's text, which may quote the file.
        complain(f"{watch.path} could not be reloaded: {type(error).__name__}", RuntimeWarning)


def complain(message: str, category: type[Warning] = UserWarning) -> None:
    """Warn from a thread of ours: where warnings are errors it is a log record, as there is nobody to catch them."""
    try:
        warnings.warn(message, category, stacklevel=2)
    except Warning:
        logging.getLogger(NAME).error("%s", message)


class _Folders:
    """The folders that watchdog watches for us. Used by the watcher's thread alone."""

    def __init__(self, wake: SimpleQueue[str]) -> None:
        self._wake = wake
        self._watched: dict[str, tuple[_Identity | None, Any]] = {}
        self._observer: BaseObserver | None = None
        try:
            from watchdog.observers import Observer  # here: importing it takes longer than a short script's request

            observer = Observer()
            observer.daemon = True
            observer.start()
            self._observer = observer
        except (OSError, ImportError, RuntimeError) as error:  # the last: no thread can be started
            self._do_without(error)

    def watch(self, wanted: set[str]) -> None:
        """Watch exactly these folders; one that is another folder by now is watched anew."""
        if self._observer is None:
            return
        for folder, (identity, _) in list(self._watched.items()):
            if folder not in wanted or identity != _folder_identity(folder):
                self.forget(folder)
        for folder in wanted - self._watched.keys():
            self._schedule(self._observer, folder)

    def forget(self, folder: str) -> None:
        """Watch this folder no more: it is gone, or not wanted."""
        _, watch = self._watched.pop(folder, (None, None))
        if watch is not None and self._observer is not None:
            with suppress(KeyError, OSError):  # its emitter ends by itself when the folder goes
                self._observer.unschedule(watch)

    def _schedule(self, observer: BaseObserver, folder: str) -> None:
        identity = _folder_identity(folder)
        try:
            watch = observer.schedule(cast("Any", _Handler(folder, self._wake)), folder, recursive=False)
            self._watched[folder] = identity, watch
        except (FileNotFoundError, NotADirectoryError, PermissionError):
            self._watched[folder] = identity, None  # comparing goes on
        except (OSError, RuntimeError) as error:
            self._do_without(error)

    def _do_without(self, error: Exception) -> None:
        complain(
            f"no file events ({error}): configuration files are checked every {POLL_SECONDS} s instead", RuntimeWarning
        )
        self.close()

    def close(self) -> None:
        observer, self._observer, self._watched = self._observer, None, {}
        if observer is not None:
            observer.stop()
            observer.join()


class _Handler:
    """What watchdog calls for each event in a watched folder, in a thread and under a lock of its own."""

    def __init__(self, folder: str, wake: SimpleQueue[str]) -> None:
        self._folder = folder
        self._wake = wake

    def dispatch(self, event: Any) -> None:
        if event.event_type not in _IGNORED:
            is_gone = event.event_type in ("deleted", "moved") and os.fsdecode(event.src_path) == self._folder
            self._wake.put(self._folder if is_gone else "")


def _nearest_folder(path: str) -> str:
    folder = Path(path).absolute().parent
    return str(next((parent for parent in (folder, *folder.parents) if parent.is_dir()), folder))


def _identity(path: str) -> _Identity | None:
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


def _folder_identity(folder: str) -> _Identity | None:
    identity = _identity(folder)
    return identity and identity[:2]


_watcher = _Watcher()
follow = _watcher.follow
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=lambda: _watcher.forget_threads())
