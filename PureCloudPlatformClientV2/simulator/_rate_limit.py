"""The platform's rate limit: so many requests per token in each window."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from ._errors import ApiError

GENEROUS = 1_000_000
"""Requests per window where nobody asks for a limit: never reached, but every answer has the headers."""

# Tokens whose counts are kept; beyond it those whose window is over are forgotten.
_MANY = 10_000


@dataclass
class RateLimit:
    """Counts requests per token; a window starts with the first request of a token. Threads may share it.

    `allowed` is the number of requests per window, None for no limit; `window` its length in seconds.
    """

    allowed: int | None
    window: float
    clock: Callable[[], float] = time.monotonic
    _counts: dict[str, tuple[float, int]] = field(default_factory=dict, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)  # guards the counts

    def set(self, allowed: int | None, window: float) -> None:
        """Another limit from now on; all windows start anew.

        Raises ValueError: a limit below 1 or a window that has no length.
        """
        if (allowed is not None and allowed < 1) or not 0 < window < math.inf:
            raise ValueError("the rate limit must be at least 1 and its window longer than 0 seconds")
        with self._lock:
            self.allowed, self.window = allowed, window
            self._counts.clear()

    def count(self, token: str) -> tuple[dict[str, str], ApiError | None]:
        """Count one request: the headers for its answer, and the refusal (429) if it was one too many."""
        now = self.clock()
        with self._lock:
            allowed, window = self.allowed, self.window
            if allowed is None:
                return {}, None
            start, count = self._counts.get(token, (now, 0))
            if not 0 <= now - start < window:
                start, count = now, 0
            count += 1
            self._counts[token] = (start, count)
            if len(self._counts) > _MANY:
                self._counts = {key: kept for key, kept in self._counts.items() if now - kept[0] < window}
        left = start + window - now
        reset = max(math.ceil(left), 1)
        headers = {
            "inin-ratelimit-count": str(count),
            "inin-ratelimit-allowed": str(allowed),
            # Whole seconds as on the platform, unless the window has a fraction.
            "inin-ratelimit-reset": str(reset if window == int(window) else math.ceil(left * 1000) / 1000),
        }
        if count <= allowed:
            return headers, None
        message = (
            f"Rate limit exceeded: at most {allowed} requests within {window:g} seconds. Retry in {reset} seconds."
        )
        code = "too.many.requests.retry.after"
        return headers, ApiError(429, code, message, headers={"Retry-After": str(reset)})
