"""What is sent again, and when: a policy built on urllib3.Retry.

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
only where the server provably did not process it.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Any, Protocol

import urllib3
from urllib3.exceptions import InvalidHeader

from .._config.settings import RetryConfiguration
from .errors import NoAnswer, TLSFailed

IDEMPOTENT = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"})


class Answer(Protocol):
    """What the policy looks at in an answer."""

    status: int

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers, look-up ignoring case."""


class RetryPolicy(urllib3.Retry):
    """An immutable value: urllib3.Retry with full jitter, and with rules that look at method and failure together.

    urllib3.Retry alone asks for the method before it looks at the status: a POST would not be repeated after a 429.
    """

    @classmethod
    def of(cls, settings: RetryConfiguration) -> RetryPolicy:
        """Return the policy that `settings` describes."""
        return cls(
            total=settings.max_attempts - 1,
            allowed_methods=IDEMPOTENT,
            status_forcelist=settings.statuses,
            backoff_factor=settings.backoff_base,
            backoff_max=settings.backoff_cap,
            respect_retry_after_header=settings.respect_retry_after,
            raise_on_status=False,
        )

    def allows(self, method: str, outcome: Answer | NoAnswer) -> bool:
        """Say whether a request with that outcome may be sent again, whatever number of attempts is left."""
        if isinstance(outcome, TLSFailed):
            return False
        if isinstance(outcome, NoAnswer):
            return not outcome.sent or method in IDEMPOTENT
        if outcome.status not in self.status_forcelist:
            return False
        unprocessed = outcome.status == 429 or (outcome.status == 503 and "Retry-After" in outcome.headers)
        return unprocessed or method in IDEMPOTENT

    def next_delay(self, attempt: int, method: str, outcome: Answer | NoAnswer) -> float | None:
        """Return the seconds to wait after `attempt` (1 for the first), None if that was the last."""
        if attempt > int(self.total or 0) or not self.allows(method, outcome):
            return None
        asked = self._retry_after(outcome)
        # Full jitter: clients that failed together do not come back together.
        backoff = random.uniform(0, min(self.backoff_max, self.backoff_factor * 2 ** (attempt - 1)))  # noqa: S311
        return backoff if asked is None else asked

    def _retry_after(self, outcome: Any) -> float | None:
        value = None if isinstance(outcome, NoAnswer) else outcome.headers.get("Retry-After")
        if value is None or not self.respect_retry_after_header:
            return None
        try:
            return self.parse_retry_after(value)
        except InvalidHeader:
            return None
