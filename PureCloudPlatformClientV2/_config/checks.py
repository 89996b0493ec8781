"""What each setting takes: every value is checked when it is set, and refused with what is allowed."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from ..purecloud_region_hosts import PureCloudRegionHosts
from .settings import RetryConfiguration, to_timeout

DEFAULT_HOST = "https://api.mypurecloud.com"


def environment_host() -> str | None:
    """Return the API host that GENESYS_CLOUD_HOST or GENESYS_CLOUD_REGION names. Raises ValueError for a bad region."""
    host = os.environ.get("GENESYS_CLOUD_HOST")
    region = os.environ.get("GENESYS_CLOUD_REGION")
    if host:
        return api_host("GENESYS_CLOUD_HOST", host)
    return PureCloudRegionHosts.from_name(region).get_api_host() if region else None


def default_config_file_path() -> str:
    """Return ~/.genesyscloudpython/config, where HOME wins over the account's folder on every system."""
    home = os.environ.get("HOME") or os.environ.get("USERPROFILE") or os.path.expanduser("~")
    return str(Path(home) / ".genesyscloudpython" / "config")


def checked(name: str, value: Any) -> Any:
    """Return `value` as the setting `name` keeps it. Raises ValueError or TypeError saying what is allowed."""
    check = _CHECKS.get(name)
    return value if check is None else check(name, value)


def api_host(name: str, value: Any) -> str:
    text = str(value).strip().rstrip("/")
    if not text.startswith(("https://", "http://")) or any(ord(char) <= 32 for char in text):
        raise ValueError(f"{name} is the URL of the API, such as {DEFAULT_HOST}, not {value!r}")
    return text


def _flag(name: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"{name} is True or False, not {value!r}")
    return value


def _seconds(name: str, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not value >= 0:
        raise ValueError(f"{name} is a number of seconds from 0, not {value!r}")
    return value


def _pool_size(name: str, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ValueError(f"{name} is a whole number from 1, not {value!r}")
    return value


def _retry(name: str, value: Any) -> RetryConfiguration:
    if not isinstance(value, RetryConfiguration):
        raise TypeError(f"{name} is a RetryConfiguration, not {value!r}")
    return value


def _rate_limit(name: str, value: Any) -> str:
    if value not in ("off", "pace"):
        raise ValueError(f'{name} is "off" or "pace", not {value!r}')
    return str(value)


def _text(name: str, value: Any) -> str:
    return "" if value is None else str(value)


def _path(name: str, value: Any) -> str | None:
    return os.fspath(value) if value else None


_CHECKS: dict[str, Any] = {
    "host": api_host,
    "access_token": _text,
    "username": _text,
    "password": _text,
    "should_refresh_access_token": _flag,
    "verify_ssl": _flag,
    "proxy_from_environment": _flag,
    "live_reload_config": _flag,
    "refresh_token_wait_time": _seconds,
    "pool_maxsize": _pool_size,
    "timeout": lambda name, value: to_timeout(value),
    "retry": _retry,
    "rate_limit": _rate_limit,
    "temp_folder_path": _path,
    "ssl_ca_cert": _path,
    "cert_file": _path,
    "key_file": _path,
    "config_file_path": lambda name, value: os.fspath(value) if value else "",
}
