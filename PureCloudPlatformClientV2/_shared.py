"""What the copies of a client have in common."""

from __future__ import annotations

import threading

from ._config.settings import TransportSettings
from ._http.exchange import Hooks
from ._http.pacing import Pacer
from .rest import AbstractHttpClient, RESTClientObject


class Shared:
    """What a client shares with its copies: connections, rate limits, the user's HTTP client and hooks."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.pool: RESTClientObject | None = None
        self.custom: AbstractHttpClient | None = None
        self.hooks: Hooks | None = None
        self.pacer = Pacer()

    def http_client(self, transport: TransportSettings) -> AbstractHttpClient:
        """Return the client for these settings; connections made with others close when their requests are done."""
        if self.custom is not None:
            return self.custom
        pool = self.pool
        if pool is None or (pool.settings is not transport and pool.settings != transport):
            with self.lock:
                pool = self.pool = RESTClientObject(transport)
        return pool
