"""A configuration's file: read into it, and followed for as long as it lives."""

from __future__ import annotations

import threading
import weakref
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from .reload import ConfigFile

if TYPE_CHECKING:
    from .file import FileUpdate
    from .watcher import Watch


class _Configuration(Protocol):
    live_reload_config: Any
    reload_settle_time: Any
    _file: FollowedFile | None

    def _apply_update(self, update: FileUpdate, *, first: bool) -> None: ...


class FollowedFile:
    """The file at one path, of one configuration. Threads may share it.

    path: where the file is, or will be. watch: how it is followed now, None until it is.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self.watch: Watch | None = None
        self._file = ConfigFile(path)
        self._lock = threading.Lock()  # guards `watch`, for a moment

    def read_into(self, configuration: _Configuration) -> list[str]:
        """Apply what the file changes now and return what is wrong with it. Only other readings of it wait."""
        with self._file.lock:
            return self._apply_to(configuration)

    def _apply_to(self, configuration: _Configuration) -> list[str]:
        first = not self._file.was_read
        update = self._file.read(vars(configuration))
        configuration._apply_update(update, first=first)
        return update.complaints

    def follow_for(self, configuration: _Configuration) -> None:
        """Read the file again whenever it has changed, until `stop` or the end of the configuration."""
        if self.watch is not None:
            return
        from .watcher import follow  # here: a program that makes no request watches nothing

        watch = follow(self.path, partial(self._look_again, weakref.ref(configuration)))
        weakref.finalize(configuration, watch.stop).atexit = False
        with self._lock:
            if self.watch is None and configuration._file is self:
                self.watch = watch
        if self.watch is not watch:  # another thread was faster
            watch.stop()

    def stop(self) -> bool:
        """Follow the file no more; say whether it was followed."""
        with self._lock:
            watch, self.watch = self.watch, None
        if watch is not None:
            watch.stop()
        return watch is not None

    def _look_again(self, reference: weakref.ref[_Configuration]) -> float | None:
        """Reload the file if it has changed; called by the watcher, which learns when to call again."""
        configuration = reference()
        if configuration is None or not configuration.live_reload_config:
            return None
        with self._file.lock:
            wait = self._file.look(configuration.reload_settle_time)
            if wait != 0 or configuration._file is not self:
                return wait
            complaints = self._apply_to(configuration)
        from .watcher import complain

        for complaint in complaints:
            complain(complaint)
        return None

    def begin_anew_after_fork(self) -> None:
        """In a forked child no thread follows the file, and a lock may be held for ever."""
        self.watch, self._lock, self._file.lock = None, threading.Lock(), threading.RLock()
