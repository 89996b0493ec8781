"""The time of a simulator: the machine's, until somebody sets it, so that hours pass in a test without waiting."""

from __future__ import annotations

import threading
import time
from datetime import datetime, timedelta, timezone


class Clock:
    """Runs at the speed of the machine's clock, at a distance that can be changed. Threads may share it."""

    def __init__(self) -> None:
        self._offset = 0.0
        self._lock = threading.Lock()  # guards a change of the distance

    def time(self) -> float:
        """Seconds since the epoch, as the simulator sees it."""
        return time.time() + self._offset

    def now(self) -> datetime:
        """The instant in UTC, as the simulator sees it."""
        return datetime.now(timezone.utc) + timedelta(seconds=self._offset)

    def text(self) -> str:
        """The instant as the platform writes it."""
        return self.now().isoformat(timespec="milliseconds").replace("+00:00", "Z")

    @property
    def offset(self) -> float:
        """Seconds by which this clock is ahead of the machine's."""
        return self._offset

    def advance(self, seconds: float) -> None:
        """Let time pass (or go back, for a negative number).

        Raises ValueError: the year would leave the range from 1 to 9999.
        """
        with self._lock:
            self._change(self._offset + seconds)

    def set(self, instant: datetime) -> None:
        """Make it that instant now; a time without a zone is UTC.

        Raises ValueError: as `advance`.
        """
        zoned = instant if instant.tzinfo else instant.replace(tzinfo=timezone.utc)
        with self._lock:
            self._change((zoned - datetime.now(timezone.utc)).total_seconds())

    def reset(self) -> None:
        """Follow the machine's clock again."""
        with self._lock:
            self._offset = 0.0

    def _change(self, offset: float) -> None:
        try:
            datetime.now(timezone.utc) + timedelta(seconds=offset)
        except (OverflowError, ValueError) as error:
            raise ValueError("the clock knows the years 1 to 9999") from error
        self._offset = offset
