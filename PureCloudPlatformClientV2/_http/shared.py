"""What the copies of a client have in common."""

from __future__ import annotations

import threading

from .._config.settings import TransportSettings
from .exchange import Hooks
from .forks import restart_after_fork
from .messages import AbstractHttpClient
from .pacing import RateLimiter
from .transport import RESTClientObject


class SharedResources:
    """What a client shares with its copies: connections, rate limits, the user's HTTP client and hooks.

    `lock` guards `pool`: threads that need it at once build one.
    """

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.pool: RESTClientObject | None = None
        self.custom: AbstractHttpClient | None = None
        self.hooks: Hooks | None = None
        self.limiter = RateLimiter()
        restart_after_fork(self)

    def http_client(self, transport: TransportSettings) -> AbstractHttpClient:
        """Return the client for these settings; connections made with others close when their requests are done."""
        if self.custom is not None:
            return self.custom
        pool = self.pool
        if pool is not None and (pool.settings is transport or pool.settings == transport):
            return pool
        with self.lock:
            pool = self.pool
            if pool is None or pool.settings != transport:
                pool = self.pool = RESTClientObject(transport)
            return pool

    def after_fork(self) -> None:
        """Start anew in a forked child; its connections are replaced when they are used."""
        self.lock = threading.Lock()
        self.limiter.after_fork()
