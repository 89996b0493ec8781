"""Faults on demand: the next matching requests are answered with an error, late, or not at all."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Literal

Drop = Literal["before", "after"]


class DropConnection(Exception):
    """Tells the server to close the connection without an answer."""


@dataclass(frozen=True)
class Fault:
    """What happens to a request. Without `status` and `drop` the request is only delayed."""

    method: str | None
    path: str | None
    status: int | None
    delay: float
    drop: Drop | None
    headers: Mapping[str, str]
    body: bytes | None

    def hits(self, method: str, path: str) -> bool:
        """True when the fault is meant for this request."""
        return self.method in (None, method) and (self.path is None or fnmatchcase(path, self.path))


@dataclass
class Faults:
    """The faults that wait for their requests, first added first used."""

    _waiting: list[list[Fault]] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def add(
        self,
        *,
        status: int | None = None,
        times: int = 1,
        method: str | None = None,
        path: str | None = None,
        retry_after: int | None = None,
        delay: float = 0.0,
        drop: Drop | None = None,
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
    ) -> None:
        """Let the next `times` requests that match fail.

        Args:
            status: HTTP status to answer with; the body is an ErrorBody unless `body` is given.
            times: number of requests.
            method: HTTP method, or any.
            path: path without query, `*` stands for anything ("/api/v2/users/*"), or any.
            retry_after: seconds for the header Retry-After.
            delay: seconds to wait before anything else happens.
            drop: close the connection without an answer, "before" or "after" the request was carried out.
            headers: more headers of the answer.
            body: the exact bytes of the answer.

        Raises:
            ValueError: `times` or `delay` is negative, or `drop` is unknown.
        """
        if times < 0 or delay < 0 or drop not in (None, "before", "after"):
            raise ValueError('times and delay must not be negative, drop must be "before" or "after"')
        answer = dict(headers or {})
        if retry_after is not None:
            answer["Retry-After"] = str(retry_after)
        fault = Fault(method.upper() if method else None, path, status, delay, drop, answer, body)
        with self._lock:
            self._waiting.append([fault] * times)

    def clear(self) -> None:
        """Forget the faults that no request has met."""
        with self._lock:
            self._waiting.clear()

    def take(self, method: str, path: str) -> Fault | None:
        """The fault of this request, which is then used up."""
        if not self._waiting:
            return None
        with self._lock:
            for group in self._waiting:
                if group and group[0].hits(method, path):
                    fault = group.pop()
                    self._waiting = [rest for rest in self._waiting if rest]
                    return fault
        return None
