"""Faults on demand: matching requests are answered with an error, late, or not at all; so many times, or for good."""

from __future__ import annotations

import itertools
import random
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from typing import Any, Literal

SocketFault = Literal["close", "stall", "announce_closing", "expire"]
Drop = Literal["before", "after"]
_LONGEST_DELAY = 86_400.0  # seconds


class DropConnection(Exception):
    """Tells the server to close the connection without an answer."""


@dataclass
class Fault:
    """What happens to a request. Without `status` and `drop` the request is only delayed.

    `left` counts the requests that it will still meet, None for no end; `rate` is the share of them that it hits.
    """

    number: int
    method: str | None
    path: str | None
    status: int | None
    delay: float
    drop: Drop | None
    headers: Mapping[str, str]
    body: bytes | None
    left: int | None
    rate: float

    def hits(self, method: str, path: str) -> bool:
        """True when the fault is meant for this request."""
        return self.method in (None, method) and (self.path is None or fnmatchcase(path, self.path))

    def to_json(self) -> dict[str, Any]:
        """The fault as the admin API shows it."""
        body = None if self.body is None else self.body.decode("utf-8", "replace")
        shown = {
            "id": self.number, "method": self.method, "path": self.path, "status": self.status, "delay": self.delay,
            "drop": self.drop, "headers": dict(self.headers), "body": body, "times": self.left, "rate": self.rate,
        }  # fmt: skip
        return {name: value for name, value in shown.items() if value is not None or name == "times"}


class Faults:
    """The faults that wait for their requests, first added first used. Threads may share it."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []
        self._numbers = itertools.count(1)
        self._random = random.Random(1)  # noqa: S311 - the same in each run, no secret
        self._lock = threading.Lock()  # guards the three above
        self.on_sockets: Callable[[SocketFault], int] = lambda _kind: 0

    def add(
        self,
        *,
        status: int | None = None,
        times: int | None = 1,
        method: str | None = None,
        path: str | None = None,
        retry_after: int | None = None,
        delay: float = 0.0,
        drop: Drop | None = None,
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
        rate: float = 1.0,
    ) -> int:
        """Let the next `times` requests that match fail; returns the number of the fault, for `remove`.

        status: HTTP status to answer with, 200 to 599; the body is an ErrorBody unless `body` is given.
        times: number of requests, None for all until it is removed (maintenance, a slow route).
        method: HTTP method, or any.
        path: path without query, `*` stands for anything ("/api/v2/users/*"), or any.
        retry_after: seconds for the header Retry-After.
        delay: seconds to wait before anything else happens.
        drop: close the connection without an answer, "before" or "after" the request was carried out.
        headers: more headers of the answer.
        body: the exact bytes of the answer.
        rate: share of the matching requests that are hit, above 0 to 1; the same ones in each run.

        Raises ValueError: a value is out of its range.
        """
        _check(times, delay, drop, rate, status)
        answer = dict(headers or {})
        if retry_after is not None:
            answer["Retry-After"] = str(retry_after)
        check_headers(answer)
        with self._lock:
            number = next(self._numbers)
            wanted = method.upper() if method else None
            if times != 0:
                fault = Fault(number, wanted, path, status, delay, drop, answer, body, times, rate)
                self._waiting.append(fault)
        return number

    def socket(self, kind: SocketFault) -> int:
        """Do something to all WebSockets that are open now; returns how many there are.

        kind: "close" cuts the connection, "stall" leaves it open but silent, "announce_closing" says that it will
            be closed and does so after the simulator's `closing_delay`, "expire" forgets the channels as well.

        Raises ValueError: there is no such fault.
        """
        return self.on_sockets(kind)

    def waiting(self) -> list[dict[str, Any]]:
        """The waiting faults as JSON objects, with the requests that each will still meet."""
        with self._lock:
            return [fault.to_json() for fault in self._waiting]

    def remove(self, number: int) -> bool:
        """Take a fault back; False when there is none of that number (it may be used up)."""
        with self._lock:
            before = len(self._waiting)
            self._waiting = [fault for fault in self._waiting if fault.number != number]
            return len(self._waiting) < before

    def clear(self) -> None:
        """Forget the faults that no request has met."""
        with self._lock:
            self._waiting.clear()

    def take(self, method: str, path: str) -> Fault | None:
        """The fault of this request, which is then used up by one.

        Delays that have no end add to whatever else happens, so that a slow platform can fail as well.
        """
        if not self._waiting:
            return None
        slow: list[Fault] = []
        with self._lock:
            found = next((fault for fault in self._waiting if self._meets(fault, method, path, slow)), None)
            if found is not None and found.left is not None:
                found.left -= 1
                if found.left == 0:
                    self._waiting.remove(found)
        if not slow:
            return found
        delay = sum(fault.delay for fault in slow) + (found.delay if found else 0.0)
        return replace(found or slow[0], delay=delay)

    def _meets(self, fault: Fault, method: str, path: str, slow: list[Fault]) -> bool:
        if not fault.hits(method, path) or (fault.rate < 1 and self._random.random() >= fault.rate):
            return False
        if fault.left is None and fault.status is None and fault.drop is None:
            slow.append(fault)
            return False
        return True


def check_headers(headers: Mapping[str, str]) -> None:
    """Refuse headers that cannot be written.

    Raises ValueError: a name or a value has a line break or a character beyond Latin-1.
    """
    for text in (text for pair in headers.items() for text in pair):
        if any(character in text for character in "\r\n\0") or (not text.isascii() and max(text) > "\xff"):
            raise ValueError("a header must be of one line, in Latin-1")


def _check(times: int | None, delay: float, drop: object, rate: float, status: int | None) -> None:
    if (times is not None and times < 0) or not 0 <= delay <= _LONGEST_DELAY or drop not in (None, "before", "after"):
        raise ValueError('times and delay must not be negative, drop must be "before" or "after"')
    if not 0 < rate <= 1:
        raise ValueError("rate must be above 0 and at most 1")
    if status is not None and not 200 <= status <= 599:
        raise ValueError("status must be from 200 to 599")
