"""Live reload: follows the configuration files of this process, driven by file events.

One watchdog observer serves all configurations; it watches the folder of each file, not the tree below. A folder that
is not there yet is awaited in its nearest existing parent. The observer starts a moment after the first request, in
the background, so that a short script never pays for it; what changed meanwhile is noticed then. After a fork the
child's next request starts an observer of its own.
"""

from __future__ import annotations

import os
import threading
import time
import warnings
import weakref
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from .file import read_into, read_text

if TYPE_CHECKING:
    from watchdog.observers.api import BaseObserver

    from ..configuration import Configuration

START_DELAY = 0.25
"""Seconds from the first use to the observer's start."""
_SETTLE = 0.05
_SETTLE_TRIES = 10
_POLL_SECONDS = 0.5
# Reading the file gives these events too: following them would never end.
_IGNORED = frozenset({"opened", "closed_no_write"})


class _Watcher:
    """The observer and what it watches. All state is guarded by one lock."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._configurations: weakref.WeakSet[Configuration] = weakref.WeakSet()
        self._observer: BaseObserver | None = None
        self._watches: dict[str, Any] = {}
        self._starting = False

    def add(self, configuration: Configuration) -> None:
        with self._lock:
            self._configurations.add(configuration)
            if self._observer is not None:
                self.refresh()
            elif not self._starting:
                self._starting = True
                timer = threading.Timer(START_DELAY, self._start)
                timer.name = "PureCloudPlatformClientV2 config watcher start"
                timer.daemon = True
                timer.start()

    def forget_threads(self) -> None:
        """Begin anew in a forked child, where no thread of the parent runs."""
        configurations = list(self._configurations)
        self.__init__()  # type: ignore[misc]
        for configuration in configurations:
            configuration._watched = False
            configuration._snapshot = None

    def _start(self) -> None:
        from watchdog.observers import Observer  # here: importing it takes longer than a short script's request

        try:
            self._run(Observer())
        except OSError as error:
            warnings.warn(
                f"no file events ({error}): configuration files are checked every {_POLL_SECONDS} s instead",
                RuntimeWarning,
                stacklevel=1,
            )
            from watchdog.observers.polling import PollingObserver

            self._run(PollingObserver(timeout=_POLL_SECONDS))

    def _run(self, observer: BaseObserver) -> None:
        with self._lock:
            self._observer, self._watches = observer, {}
            try:
                self.refresh()
                observer.start()
            except OSError:
                self._observer = None
                raise
        self.check()

    def refresh(self) -> None:
        """Watch exactly the folders that matter now."""
        with self._lock:
            if self._observer is None:
                return
            followed = [item for item in self._configurations if item.live_reload_config and item.config_file_path]
            wanted = {_nearest_folder(item.config_file_path) for item in followed}
            for folder in self._watches.keys() - wanted:
                self._observer.unschedule(self._watches.pop(folder))
            for folder in wanted - self._watches.keys():
                self._watches[folder] = self._observer.schedule(cast("Any", _Handler(self)), folder, recursive=False)

    def check(self) -> None:
        """Read again what has changed; a failure is a warning and never ends the watching."""
        try:
            self.refresh()
            for configuration in list(self._configurations):
                if configuration.live_reload_config:
                    _reload_if_changed(configuration)
        except Exception as error:  # noqa: BLE001  the watcher outlives whatever a reload meets
            warnings.warn(f"the configuration could not be reloaded: {error!r}", RuntimeWarning, stacklevel=1)


class _Handler:
    """What watchdog calls for each event in a watched folder, in the observer's thread."""

    def __init__(self, watcher: _Watcher) -> None:
        self._watcher = watcher

    def dispatch(self, event: Any) -> None:
        if event.event_type not in _IGNORED:
            self._watcher.check()


def _nearest_folder(path: str) -> str:
    folder = Path(path).absolute().parent
    return str(next(parent for parent in (folder, *folder.parents) if parent.is_dir()))


def _reload_if_changed(configuration: Configuration) -> None:
    text = _settled_text(configuration)
    if text is not None and text != configuration._file_text:
        read_into(configuration)
        # A broken file is told of once, not at each event.
        configuration._file_text = text


def _settled_text(configuration: Configuration) -> str | None:
    """Return the file's text once two readings agree: a writer may be half way through. None if nothing is there."""
    last = _read(configuration.config_file_path)
    for _ in range(_SETTLE_TRIES):
        if last is None or last == configuration._file_text:
            return last
        time.sleep(_SETTLE)
        text = _read(configuration.config_file_path)
        if text == last:
            break
        last = text
    return last


def _read(path: str) -> str | None:
    try:
        return read_text(path)
    except (OSError, ValueError):
        return None


_watcher = _Watcher()
watch = _watcher.add
refresh = _watcher.refresh
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=lambda: _watcher.forget_threads())
