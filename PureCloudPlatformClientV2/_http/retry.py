"""What is sent again, and when.

    failure                                  GET HEAD PUT DELETE OPTIONS    POST PATCH
    connection never established             again                          again
    connecting timed out                     again                          again
    429                                      again                          again
    503 with Retry-After                     again                          again
    502, 503, 504                            again                          no
    cut or timed out after sending           again                          no
    TLS refused, proxy refused (407)         no                             no
    any other answer                         no                             no

The first group is idempotent (RFC 9110 section 9.2.2): sent twice it does what it does once. The second is sent again
only where the server provably did not process it, unless the caller says that a call is idempotent.
"""

from __future__ import annotations

import math
import random
import time
from collections.abc import Mapping
from email.utils import mktime_tz, parsedate_tz
from typing import Protocol

from .._config.settings import RetryConfiguration
from .errors import NoAnswer, TLSFailed

IDEMPOTENT = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"})


class Answer(Protocol):
    """What is looked at in an answer."""

    status: int

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers, look-up ignoring case."""


def may_repeat(settings: RetryConfiguration, idempotent: bool, outcome: Answer | NoAnswer) -> bool:
    """Say whether a request with that outcome may be sent again, whatever number of attempts is left."""
    if isinstance(outcome, TLSFailed):
        return False
    if isinstance(outcome, NoAnswer):
        return not outcome.sent or idempotent
    if outcome.status not in settings.statuses:
        return False
    unprocessed = outcome.status == 429 or (outcome.status == 503 and "Retry-After" in outcome.headers)
    return unprocessed or idempotent


def next_delay(settings: RetryConfiguration, attempt: int, outcome: Answer | NoAnswer) -> float:
    """Return the seconds to wait after `attempt` (1 for the first): what the server asks, or a random backoff."""
    if settings.respect_retry_after and not isinstance(outcome, NoAnswer):
        asked = retry_after(outcome.headers.get("Retry-After"))
        if asked is not None:
            return asked
    # Full jitter: clients that failed together do not come back together. The exponent is kept where floats are.
    longest = min(settings.backoff_cap, settings.backoff_base * 2.0 ** min(attempt - 1, 64))
    return random.uniform(0, longest)  # noqa: S311


def retry_after(value: str | None) -> float | None:
    """Return the seconds that a Retry-After header asks for (RFC 9110 section 10.2.3), None if it makes no sense."""
    text = (value or "").strip()
    if text.isascii() and text.isdigit():
        return float(text)
    date = http_date(text)
    return None if date is None or not math.isfinite(date) else max(0.0, date - time.time())


def http_date(text: str) -> float | None:
    """Return the seconds since the epoch that a date of HTTP names (RFC 9110 section 5.6.7), None for what is none."""
    try:
        date = parsedate_tz(text)
        return None if date is None else mktime_tz(date)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
