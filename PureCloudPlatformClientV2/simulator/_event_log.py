"""The last events with number and time, for those who follow them from outside."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass

from ._clock import Clock
from ._definition import JsonObject

KEPT = 1000


@dataclass(frozen=True)
class Sent:
    """An event that was published; `time` is that of the simulator's clock."""

    number: int
    time: str
    event: JsonObject


class EventLog:
    """The last thousand events, oldest first. Threads may share it."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._kept: deque[Sent] = deque(maxlen=KEPT)
        self._changed = threading.Condition()  # guards the list and the count
        self._count = 0

    def add(self, event: JsonObject) -> None:
        """Remember an event."""
        with self._changed:
            self._count += 1
            self._kept.append(Sent(self._count, self._clock.text(), event))
            self._changed.notify_all()

    def since(self, number: int, wait: float = 0.0) -> list[Sent]:
        """Events with a higher number; waits up to `wait` seconds for the first one."""
        with self._changed:
            self._changed.wait_for(lambda: self._count > number, timeout=wait)
            return [one for one in self._kept if one.number > number]

    def clear(self) -> None:
        """Forget them; the numbers go on."""
        with self._changed:
            self._kept.clear()
