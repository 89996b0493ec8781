"""Pacing: the platform's rate limit of a token is respected instead of run into.

The platform tells with each answer how many requests of the window are used up (`inin-ratelimit-count`), how many are
allowed (`-allowed`) and in how many seconds the window ends (`-reset`).
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Mapping

from .errors import TimedOut
from .rate_limit import RateLimit, rate_limit

_TOKENS_KEPT = 16
_UNTOLD_SECONDS = 1.0
_LOOK_AGAIN_SECONDS = 0.05


class _Window:
    """What is known of a token's window: `told` once an answer to a request of this window has come."""

    left: float = math.inf
    allowed: float = math.inf
    count: int = 0
    in_flight: int = 0
    opened_at: float = -math.inf
    ends_at: float = math.inf
    told: bool = False

    def open(self, now: float) -> None:
        """Begin the next window, with the budget of the last one until an answer tells."""
        self.left, self.count, self.told = max(1, self.allowed - self.in_flight), 0, False
        self.opened_at, self.ends_at = now, now + _UNTOLD_SECONDS

    def note(self, limit: RateLimit, now: float) -> None:
        """Take in what an answer says. The end is the earliest that was told: whole seconds are rounded up."""
        ends_at = now + limit.reset
        self.ends_at = min(self.ends_at, ends_at) if self.told else ends_at
        # Answers overtake each other.
        self.count = max(self.count, limit.count)
        self.told, self.allowed = True, limit.allowed
        self.left = max(0, limit.allowed - self.count - self.in_flight)


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

    def acquire(
        self,
        token: str,
        ends_at: float = math.inf,
        sleep: Callable[[float], object] | None = None,
        longest: float = math.inf,
    ) -> float:
        """Take one request from the token's budget, waiting for the reset if it is spent; return the seconds waited.

        sleep: what waits instead of the limiter's own. Raises TimedOut, at once, where the wait would go past `ends_at`
        on the clock, or the window is said to last more than `longest` seconds.
        """
        began = None
        while True:
            with self._lock:
                window, now = self._window(token), self._clock()
                if now >= window.ends_at:
                    window.open(now)
                if window.left > 0:
                    window.left -= 1
                    window.in_flight += 1
                    return 0.0 if began is None else now - began
                wait, in_flight = window.ends_at - now, window.in_flight
            if now + wait > ends_at:
                reason = f"the rate limit is spent for {wait:.4g} s more, which is past the deadline of the call"
                raise TimedOut(0, reason, sent=False)
            if wait > longest and not in_flight:
                reason = (
                    f"the rate limit is said to be spent for {wait:.4g} s more, and {longest:g} s are waited at most"
                )
                raise TimedOut(0, reason, sent=False)
            began = now if began is None else began
            # What is under way counts as spent; its answers may tell that there is more.
            (sleep or self._sleep)(min(wait, _LOOK_AGAIN_SECONDS) if in_flight else wait)

    def update(self, token: str, headers: Mapping[str, str] | None, sent_at: float = math.inf) -> None:
        """Note what an answer says of the token's budget; None where there was no answer.

        sent_at: when the request left, on the clock; what was sent before the window began tells nothing of it.
        """
        limit = rate_limit(headers)
        with self._lock:
            window = self._window(token)
            if window.in_flight:
                window.in_flight -= 1
            if limit is not None and sent_at >= window.opened_at:
                window.note(limit, self._clock())

    def _window(self, token: str) -> _Window:
        window = self._windows.get(token)
        if window is None:
            if len(self._windows) >= _TOKENS_KEPT:
                self._windows.clear()
            window = self._windows[token] = _Window()
        return window

    def after_fork(self) -> None:
        """Start anew in a forked child: the lock may have been held by a thread that does not exist there."""
        self._lock, self._windows = threading.Lock(), {}
