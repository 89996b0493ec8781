"""The platform's rate limit: so many requests per token in each window."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from ._errors import ApiError


@dataclass
class RateLimit:
    """Counts requests per token; a window starts with the first request of a token.

    `allowed` is the number of requests per window, `window` its length in seconds.
    """

    allowed: int
    window: float
    clock: Callable[[], float] = time.monotonic
    _counts: dict[str, tuple[float, int]] = field(default_factory=dict, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def count(self, token: str) -> tuple[dict[str, str], ApiError | None]:
        """Count one request: the headers for its answer, and the refusal (429) if it was one too many."""
        now = self.clock()
        with self._lock:
            start, count = self._counts.get(token, (now, 0))
            if now - start >= self.window:
                start, count = now, 0
            count += 1
            self._counts[token] = (start, count)
        reset = max(math.ceil(start + self.window - now), 1)
        headers = {
            "inin-ratelimit-count": str(count),
            "inin-ratelimit-allowed": str(self.allowed),
            "inin-ratelimit-reset": str(reset),
        }
        if count <= self.allowed:
            return headers, None
        message = f"Rate limit exceeded: at most {self.allowed} requests within {self.window:g} seconds."
        return headers, ApiError(429, "too.many.requests", message, headers={"Retry-After": str(reset)})
