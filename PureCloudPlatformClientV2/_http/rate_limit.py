"""What an answer says of its token's rate limit."""

from __future__ import annotations

import math
from collections.abc import Mapping

from .._value import Value


class RateLimit(Value):
    """What an answer says of its token's rate limit: requests used and allowed, and seconds until the reset."""

    count: int
    allowed: int
    reset: float


def rate_limit(headers: Mapping[str, str] | None) -> RateLimit | None:
    """Return what the headers say, None where they say nothing that makes sense."""
    try:
        numbers = [float((headers or {})[f"inin-ratelimit-{name}"]) for name in ("count", "allowed", "reset")]
    except (KeyError, ValueError):
        return None
    if not all(math.isfinite(number) and number >= 0 for number in numbers):
        return None
    return RateLimit(int(numbers[0]), int(numbers[1]), numbers[2])
