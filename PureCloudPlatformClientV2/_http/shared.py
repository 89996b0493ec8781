"""What the copies of a client have in common."""

from __future__ import annotations

from typing import Any

from .default_client import DefaultHttpClient
from .exchange import Hooks
from .forks import restart_after_fork
from .messages import AbstractHttpClient
from .pacing import RateLimiter


class SharedResources:
    """What a client shares with its copies: the HTTP client with its connections, rate limits, hooks."""

    def __init__(self, http: AbstractHttpClient | None = None, hooks: Hooks | None = None) -> None:
        self.http = DefaultHttpClient() if http is None else http
        self.hooks = hooks
        self.limiter = RateLimiter()
        restart_after_fork(self)

    def portable(self) -> dict[str, Any]:
        """Return the arguments that make them in another process; connections and what is known of limits stay here."""
        return {"http": self.http, "hooks": self.hooks}

    def after_fork(self) -> None:
        """Start anew in a forked child; its connections are replaced when they are used."""
        self.limiter.after_fork()
