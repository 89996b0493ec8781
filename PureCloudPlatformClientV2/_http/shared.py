"""What the copies of a client have in common."""

from __future__ import annotations

from .default_client import DefaultHttpClient
from .exchange import Hooks
from .forks import restart_after_fork
from .messages import AbstractHttpClient
from .pacing import RateLimiter


class SharedResources:
    """What a client shares with its copies: the HTTP client with its connections, rate limits, hooks."""

    def __init__(self) -> None:
        self.http: AbstractHttpClient = DefaultHttpClient()
        self.hooks: Hooks | None = None
        self.limiter = RateLimiter()
        restart_after_fork(self)

    def after_fork(self) -> None:
        """Start anew in a forked child; its connections are replaced when they are used."""
        self.limiter.after_fork()
