"""The queue between the receiving threads and the program: bounded, in order, closed once."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Sequence
from typing import Literal

from .event import Event

WhenFull = Literal["block", "drop_oldest", "raise"]
POLICIES = ("block", "drop_oldest", "raise")


class HandlerClosed(RuntimeError):
    """The handler was closed: there are no more events."""


class QueueOverflow(RuntimeError):
    """Events were lost at this place of the stream: the program is slower than they come (when_full="raise")."""


class EventQueue:
    """Events in the order of their coming.

    The lock guards everything here, and is taken directly where that is quicker than by the condition. Nobody does I/O
    or calls a function of the program while holding it; but a handler of a signal may come to `end` while its thread
    holds it.
    """

    def __init__(self, size: int, when_full: WhenFull) -> None:
        self.dropped = 0
        self._size = size
        self._when_full = when_full
        self._items: deque[Event | None] = deque()  # None: the place of an overflow
        self._readers = 0
        self._writers = 0
        self._error: Exception | None = None
        self._lock = threading.RLock()
        self._condition = threading.Condition(self._lock)

    def put(self, events: Sequence[Event]) -> None:
        """Add events; where the queue is full, do what the policy says. Raises HandlerClosed."""
        with self._lock:
            if self._error is not None:
                raise HandlerClosed("the handler is closed")
            for event in events:
                if len(self._items) < self._size or self._make_room():
                    self._items.append(event)
            if self._readers:
                self._condition.notify_all()

    def _make_room(self) -> bool:
        """Return whether the event may be added now."""
        if self._when_full == "block":
            self._writers += 1
            self._condition.notify_all()
            try:
                self._condition.wait_for(lambda: len(self._items) < self._size or self._error is not None)
            finally:
                self._writers -= 1
            if self._error is not None:
                raise HandlerClosed("the handler is closed")
            return True
        self.dropped += 1
        if self._when_full == "drop_oldest":
            self._items.popleft()
            return True
        if self._items[-1] is not None:
            self._items.append(None)
        return False

    def get(self, timeout: float | None) -> Event:
        """Return the next event.

        Raises TimeoutError, HandlerClosed, QueueOverflow, and what ended the stream for good.
        """
        ends_at = None
        with self._lock:
            while True:
                try:
                    event = self._items.popleft()
                    break
                except IndexError:  # `end` leaves none after `close`
                    self.check()
                if ends_at is None and timeout is not None:
                    ends_at = time.monotonic() + timeout
                self._wait(ends_at, timeout)
            if self._writers:
                self._condition.notify_all()
        if event is None:
            raise QueueOverflow(f"{self.dropped} events were lost until now: the queue of {self._size} was full")
        return event

    def _wait(self, ends_at: float | None, timeout: float | None) -> None:
        left = None if ends_at is None else ends_at - time.monotonic()
        if left is not None and left <= 0:
            raise TimeoutError(f"no event came within {timeout} seconds")
        self._readers += 1
        try:
            self._condition.wait(None if left is None else min(left, threading.TIMEOUT_MAX))
        finally:
            self._readers -= 1

    def check(self) -> None:
        """Raise what ended the stream, if it has ended."""
        if self._error is not None:
            # Without the traceback of who had it before, which would grow with every reader.
            raise self._error.with_traceback(None)

    def end(self, error: Exception) -> None:
        """Let readers have `error` once the events before it are read; at once, if it is HandlerClosed."""
        with self._lock:
            if not isinstance(self._error, HandlerClosed):
                self._error = error
            if isinstance(error, HandlerClosed):
                self._items.clear()
            self._condition.notify_all()
