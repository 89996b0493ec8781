"""Settings as values: what one request works with, frozen, compared by value, secrets masked in every repr."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

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
    pair = value if isinstance(value, (tuple, list)) else (value, value)
    numbers = [item for item in pair if isinstance(item, (int, float)) and not isinstance(item, bool) and item > 0]
    if len(pair) != 2 or len(numbers) != 2 or float("inf") in numbers:
        raise ValueError(f"a timeout is a number of seconds above 0, or (connect, read), not {value!r}")
    return float(numbers[0]), float(numbers[1])


@dataclass(frozen=True)
class RetryConfiguration:
    """When a failed request is sent again, and how often. Which failures allow it at all stands in retry.py.

    max_attempts: how often a request is sent at most, the first time included; 1 for no retries.
    backoff_base, backoff_cap: seconds; the wait before retry n is random, at most base * 2**(n-1) and the cap.
    statuses: the HTTP statuses that are retried.
    total_budget: seconds from the first attempt after which no new one is made.
    respect_retry_after: wait as long as the server's Retry-After says.
    """

    max_attempts: int = 4
    backoff_base: float = 0.5
    backoff_cap: float = 30.0
    statuses: frozenset[int] = frozenset({429, 502, 503, 504})
    total_budget: float = 120.0
    respect_retry_after: bool = True

    def __post_init__(self) -> None:
        if isinstance(self.max_attempts, bool) or not isinstance(self.max_attempts, int) or self.max_attempts < 1:
            raise ValueError(f"max_attempts is a whole number from 1, not {self.max_attempts!r}")
        for name in ("backoff_base", "backoff_cap", "total_budget"):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, (int, float)) or not value >= 0:
                raise ValueError(f"{name} is a number of seconds from 0, not {value!r}")
        object.__setattr__(self, "statuses", frozenset(self.statuses))


class _Masked:
    """A dataclass whose repr never shows a secret."""

    def __repr__(self) -> str:
        shown = (
            f"{item.name}={'[REDACTED]' if not item.repr and getattr(self, item.name) else getattr(self, item.name)!r}"
            for item in fields(self)  # type: ignore[arg-type]
        )
        return f"{type(self).__name__}({', '.join(shown)})"


@dataclass(frozen=True, repr=False)
class TransportSettings(_Masked):
    """Everything that a connection pool is built from; pools are shared by what compares equal."""

    verify_ssl: bool = True
    ssl_ca_cert: str | None = None
    cert_file: str | None = None
    key_file: str | None = None
    mtls_contents: tuple[str, str, str | None] | None = field(default=None, repr=False)
    proxy: str | None = field(default=None, repr=False)
    proxy_username: str | None = None
    proxy_password: str | None = field(default=None, repr=False)
    proxy_from_environment: bool = False
    pool_maxsize: int = 32


@dataclass(frozen=True, repr=False)
class Settings(_Masked):
    """One consistent state of a Configuration: a request reads it once and nothing else."""

    host: str
    access_token: str = field(repr=False)
    api_key: Mapping[str, str] = field(repr=False)
    api_key_prefix: Mapping[str, str]
    username: str
    password: str = field(repr=False)
    should_refresh_access_token: bool
    refresh_token_wait_time: float
    temp_folder_path: str | None
    gateway: GatewayConfiguration | None
    transport: TransportSettings
    timeout: Timeout
    retry: RetryConfiguration
    rate_limit: str
    logger: Logger

    def api_key_with_prefix(self, identifier: str) -> str | None:
        """Return the API key `identifier` with its prefix ("Bearer ..."), None if there is no such key."""
        key, prefix = self.api_key.get(identifier), self.api_key_prefix.get(identifier)
        return f"{prefix} {key}" if key and prefix else key or None


def as_dict(value: Any) -> dict[str, Any]:
    """Return the fields of a dataclass by name, not copied."""
    return {item.name: getattr(value, item.name) for item in fields(value)}
