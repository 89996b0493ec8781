"""How long to wait before connecting again."""

from __future__ import annotations

import random

_FIRST_WAIT, _LONGEST_WAIT = 0.25, 30.0
_STEADY_SECONDS = 10.0
"""A socket that lasted so long has worked."""


class Backoff:
    """Seconds before each attempt: none, then random ones below a limit that doubles. Not for several threads."""

    def __init__(self) -> None:
        self._limit = 0.0

    def next(self) -> float:
        """Return the seconds to wait now."""
        limit = self._limit
        self._limit = min(max(2 * limit, _FIRST_WAIT), _LONGEST_WAIT)
        return random.uniform(0.0, limit)  # noqa: S311 - no secret

    def lasted(self, seconds: float) -> None:
        """Begin anew, unless the socket ended soon: a platform that closes each one is not asked without end."""
        if seconds >= _STEADY_SECONDS:
            self._limit = 0.0
