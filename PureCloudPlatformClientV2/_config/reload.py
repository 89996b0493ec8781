"""One configuration's file over time: what it said last, and when what it says now counts."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from typing import Any

from .._value import Value
from .file import FileUpdate, Values, loses_something, parse, read_text, update

QUICK_SETTLE = 0.05
"""Seconds that a changed file must stay as it is: a writer may be half way through."""


class _Reading(Value):
    """What was found at the path: a text, nothing, or an error."""

    text: str | None
    error: str | None = None


class ConfigFile:
    """The file at one path.

    path: where the file is, or will be. was_read: whether it has been read once. lock: held by whoever calls `look` or
    `read` until the changes are applied; it guards what was read last, and only other readings of this file wait.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self.lock = threading.RLock()
        self.was_read = False
        self._values: Values = {}
        self._last = _Reading(None)
        self._pending: _Reading | None = None
        self._since = 0.0

    def look(self, settle_time: float) -> float | None:
        """Return the seconds until `read` should be called, 0 for now, None if the file says nothing new.

        A text that lacks sections of the last one counts only after `settle_time` seconds without a change.
        """
        reading = self._reading()
        if reading in (self._last, _Reading(None)):
            self._pending = None
            return None
        now = time.monotonic()
        if reading != self._pending:
            self._pending, self._since = reading, now
        settle = settle_time if self._loses_something(reading.text) else QUICK_SETTLE
        return max(0.0, self._since + settle - now)

    def read(self, current: Mapping[str, Any]) -> FileUpdate:
        """Return what the file changes now; a file that cannot be read changes nothing but complains.

        `current` has the present settings, for those that a file gives in parts.
        """
        self._last, self._pending = self._reading(), None
        values: Values = {}
        error = self._last.error
        if error is None:
            try:
                values = parse(self._last.text or "")
            except ValueError as problem:
                error = str(problem)
        if error is not None:
            return FileUpdate(complaints=[f"{self.path}: {error}; the configuration stays as it was"])
        result = update(values, self._values, current)
        result.complaints = [f"{self.path}: {complaint}" for complaint in result.complaints]
        self._values, self.was_read = values, True
        return result

    def _reading(self) -> _Reading:
        try:
            return _Reading(read_text(self.path))
        except UnicodeDecodeError as error:
            return _Reading(None, f"not UTF-8 at byte {error.start}")
        except OSError as error:
            return _Reading(None, error.strerror or type(error).__name__)
        except ValueError as error:
            return _Reading(None, str(error))

    def _loses_something(self, text: str | None) -> bool:
        try:
            return loses_something(parse(text or ""), self._values)
        except ValueError:
            return False  # it changes nothing
