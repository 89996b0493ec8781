"""The last requests with their answers, for people, for recordings and for the report of a failed test."""

from __future__ import annotations

import json
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any

from .._redaction import MASK, redact_body, redact_headers

_SECRET_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie"})
# What is shown of a body; the whole of it is kept in the objects.
_SHOWN_CHARACTERS = 20_000


@dataclass(frozen=True)
class RecordedRequest:
    """A request as it arrived. `path` is raw (still encoded); values of Authorization headers are masked."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)

    def json(self) -> Any:
        """The decoded body. Raises ValueError if it is not JSON."""
        return json.loads(self.body)


@dataclass(frozen=True)
class Exchange:
    """A request and its answer; `status` is None where the connection was cut. `seconds` is what it took."""

    number: int
    started: datetime
    request: RecordedRequest
    status: int | None
    headers: list[tuple[str, str]] = field(repr=False)
    body: bytes = field(repr=False)
    seconds: float

    def __str__(self) -> str:
        """One line: `POST /api/v2/users -> 200 (1.2 ms)`."""
        outcome = "cut" if self.status is None else str(self.status)
        return f"{self.request.method} {self.request.path} -> {outcome} ({self.seconds * 1000:.1f} ms)"

    def to_json(self) -> dict[str, Any]:
        """The exchange for people: secrets masked, long bodies cut."""
        return {
            "number": self.number,
            "started": self.started.isoformat(timespec="milliseconds"),
            "milliseconds": round(self.seconds * 1000, 2),
            "method": self.request.method,
            "path": self.request.path,
            "query": [[name, masked_value(name, value)] for name, value in self.request.query],
            "requestHeaders": redact_headers(self.request.headers),
            "requestBody": shown(self.request.body),
            "status": self.status,
            "responseHeaders": redact_headers(dict(self.headers)),
            "responseBody": shown(self.body),
        }


def masked_value(name: str, value: str) -> str:
    """The value of a query parameter, unless its name says that it is secret."""
    masked: str = json.loads(redact_body({name: value}) or "{}").get(name, value)
    return MASK if name == "code" else masked


def shown(body: bytes) -> str:
    """A body as text, secrets masked, cut where it is long."""
    if not body:
        return ""
    text = redact_body(body.decode("utf-8", "replace")) or ""
    return text if len(text) <= _SHOWN_CHARACTERS else f"{text[:_SHOWN_CHARACTERS]}... ({len(text)} characters)"


class Exchanges:
    """The last `keep` exchanges, oldest first. Threads may share it; `listen` is told of each one as it ends."""

    def __init__(self, keep: int) -> None:
        self._kept: deque[Exchange] = deque(maxlen=keep)
        self._changed = threading.Condition()  # guards the list and the count
        self._count = 0
        self.listen: Callable[[Exchange], None] | None = None

    def add(
        self, request: RecordedRequest, status: int | None, headers: list[tuple[str, str]], body: bytes, began: float
    ) -> None:
        """Remember an exchange that ended; `began` is the value of time.perf_counter at its start."""
        seconds = time.perf_counter() - began
        with self._changed:
            self._count += 1
            exchange = Exchange(self._count, datetime.now(timezone.utc), request, status, headers, body, seconds)
            self._kept.append(exchange)
            self._changed.notify_all()
        if self.listen is not None:
            self.listen(exchange)

    def last(self, count: int) -> list[Exchange]:
        """The newest exchanges, oldest first."""
        with self._changed:
            return list(self._kept)[-count:] if count > 0 else []

    def since(self, number: int, wait: float = 0.0) -> list[Exchange]:
        """Exchanges with a higher number; waits up to `wait` seconds for the first one."""
        with self._changed:
            self._changed.wait_for(lambda: self._count > number, timeout=wait)
            return [exchange for exchange in self._kept if exchange.number > number]

    def clear(self) -> None:
        """Forget them; the numbers go on."""
        with self._changed:
            self._kept.clear()
