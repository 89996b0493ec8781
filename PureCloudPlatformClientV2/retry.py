"""When a failed request is sent again: the public name of the rules, which stand in _http/retry.py."""

from __future__ import annotations

from dataclasses import dataclass

from ._config.settings import RetryConfiguration
from ._http.errors import NoAnswer
from ._http.retry import IDEMPOTENT as IDEMPOTENT
from ._http.retry import Answer, may_repeat, next_delay

__all__ = ["IDEMPOTENT", "RetryPolicy"]


@dataclass(frozen=True)
class RetryPolicy:
    """The rules of a RetryConfiguration, for programs that send requests on their own."""

    settings: RetryConfiguration

    @classmethod
    def of(cls, settings: RetryConfiguration) -> RetryPolicy:
        """Return the policy that `settings` describes."""
        return cls(settings)

    def allows(self, method: str, outcome: Answer | NoAnswer) -> bool:
        """Say whether a request with that outcome may be sent again, whatever number of attempts is left."""
        return may_repeat(self.settings, method in IDEMPOTENT, outcome)

    def next_delay(self, attempt: int, method: str, outcome: Answer | NoAnswer) -> float | None:
        """Return the seconds to wait after `attempt` (1 for the first), None if that was the last."""
        last = attempt >= self.settings.max_attempts
        return None if last or not self.allows(method, outcome) else next_delay(self.settings, attempt, outcome)
