"""Settings as values: what one request works with, frozen, compared by value, secrets masked in every repr."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import _redaction
from .._redaction import MASK
from .._value import Value
from .kinds import BUDGET, FLAG, SECONDS, STATUSES, TIMEOUT, WHOLE_FROM_1, Kind

if TYPE_CHECKING:
    from ..gateway_configuration import GatewayConfiguration
    from ..logger import Logger

Timeout = tuple[float, float]
"""Seconds to wait for a connection, and for each piece of the answer."""

DEFAULT_TIMEOUT: Timeout = (10.0, 60.0)


def to_timeout(value: float | tuple[float, float]) -> Timeout:
    """Return `value`, one number of seconds or (connect, read), as a pair. Raises ValueError for anything else.

    No number may be missing: a request without a limit can hang for ever.
    """
    return TIMEOUT.check("timeout", value)


class RetryConfiguration(Value):
    """When a failed request is sent again, and how often. Which failures allow it at all stands in retry.py.

    max_attempts: how often a request is sent at most, the first time included; 1 for no retries.
    backoff_base, backoff_cap: seconds; the wait before retry n is random, at most base * 2**(n-1) and the cap.
    statuses: the HTTP statuses that are retried.
    total_budget: seconds from the first attempt after which no new one is made; inf for no such limit.
    respect_retry_after: wait as long as the server's Retry-After says.
    """

    max_attempts: int = 4
    backoff_base: float = 0.5
    backoff_cap: float = 30.0
    statuses: frozenset[int] = frozenset({429, 502, 503, 504})
    total_budget: float = 120.0
    respect_retry_after: bool = True

    def _check(self) -> None:
        self.__dict__.update({name: kind.check(name, getattr(self, name)) for name, kind in RETRY_KINDS.items()})


RETRY_KINDS: dict[str, Kind[Any]] = {
    "max_attempts": WHOLE_FROM_1,
    "backoff_base": SECONDS,
    "backoff_cap": SECONDS,
    "statuses": STATUSES,
    "total_budget": BUDGET,
    "respect_retry_after": FLAG,
}


class _Masked(Value):
    """A value whose repr never shows a secret."""

    def __repr__(self) -> str:
        pairs = (f"{name}={self._shown(name, value)}" for name, value in as_dict(self).items())
        return f"{type(self).__name__}({', '.join(pairs)})"

    def _shown(self, name: str, value: Any) -> str:
        if name in self._hidden and value:
            return MASK
        return repr(_redaction.redact_url(value)) if name == "host" else repr(value)


class TransportSettings(_Masked):
    """Everything that a connection pool is built from; pools are shared by what compares equal."""

    _hidden = frozenset({"mtls_contents", "proxy", "proxy_password"})

    verify_ssl: bool = True
    ssl_ca_cert: str | None = None
    cert_file: str | None = None
    key_file: str | None = None
    mtls_contents: tuple[str, str, str | None] | None = None
    proxy: str | None = None
    proxy_username: str | None = None
    proxy_password: str | None = None
    proxy_from_environment: bool = False
    pool_maxsize: int = 32


class Settings(_Masked):
    """One consistent state of a Configuration: a request reads it once and nothing else."""

    _hidden = frozenset({"access_token", "api_key", "password"})

    host: str
    access_token: str
    api_key: Mapping[str, str]
    api_key_prefix: Mapping[str, str]
    username: str
    password: str
    should_refresh_access_token: bool
    refresh_token_wait_time: float
    temp_folder_path: str | None
    gateway: GatewayConfiguration | None
    transport: TransportSettings
    timeout: Timeout
    deadline: float
    max_response_bytes: int
    retry: RetryConfiguration
    rate_limit: str
    logger: Logger

    def api_key_with_prefix(self, identifier: str) -> str | None:
        """Return the API key `identifier` with its prefix ("Bearer ..."), None if there is no such key."""
        key, prefix = self.api_key.get(identifier), self.api_key_prefix.get(identifier)
        return f"{prefix} {key}" if key and prefix else key or None


def as_dict(value: Value) -> dict[str, Any]:
    """Return the attributes of a value by name, not copied."""
    return {name: getattr(value, name) for name in value._fields}


def basic_authorization(user: str, password: str) -> str:
    """Return the value of an Authorization header (RFC 7617, in UTF-8)."""
    from base64 import b64encode

    return "Basic " + b64encode(f"{user}:{password}".encode()).decode("ascii")
