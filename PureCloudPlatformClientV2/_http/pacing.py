"""Pacing: the platform's rate limit of a token is respected instead of run into.

The platform tells with each answer how many requests of the window are used up (`inin-ratelimit-count`), how many are
allowed (`-allowed`) and in how many seconds the window ends (`-reset`).
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .errors import TimedOut
from .rate_limit import rate_limit

_TOKENS_KEPT = 16


@dataclass
class _Window:
    left: int
    ends_at: float
    in_flight: int = 0


class RateLimiter:
    """The budget of each token, shared by the threads of a client and its copies; one lock guards it.

    `clock` (seconds, monotonic) and `sleep` are arguments so that tests need not wait.
    """

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._lock = threading.Lock()
        self._windows: dict[str, _Window] = {}

    def acquire(self, token: str, ends_at: float = math.inf) -> float:
        """Take one request from the token's budget, waiting for the reset if it is spent; return the seconds waited.

        Raises TimedOut, at once, where that would go past `ends_at` on the clock.
        """
        waited = 0.0
        while True:
            with self._lock:
                window = self._windows.get(token)
                if window is None:
                    return waited
                now = self._clock()
                wait = window.ends_at - now
                if wait <= 0:
                    # Until the first answer of the new window tells its budget, requests go one by one.
                    window.left, window.ends_at = 1, now + 1.0
                    wait = 0.0
                if window.left > 0:
                    window.left -= 1
                    window.in_flight += 1
                    return waited
            if now + wait > ends_at:
                reason = f"the rate limit is spent for {wait:.4g} s more, which is past the deadline of the call"
                raise TimedOut(0, reason, sent=False)
            self._sleep(wait)
            waited += wait

    def update(self, token: str, headers: Mapping[str, str] | None) -> None:
        """Note what an answer says of the token's budget; None where there was no answer."""
        limit = rate_limit(headers)
        with self._lock:
            window = self._windows.get(token)
            if window is not None and window.in_flight:
                window.in_flight -= 1
            if limit is None:
                return
            if window is None:
                if len(self._windows) >= _TOKENS_KEPT:
                    self._windows.clear()
                window = self._windows[token] = _Window(0, 0.0)
            window.left = max(0, limit.allowed - limit.count - window.in_flight)
            window.ends_at = self._clock() + limit.reset

    def after_fork(self) -> None:
        """Start anew in a forked child: the lock may have been held by a thread that does not exist there."""
        self._lock, self._windows = threading.Lock(), {}
