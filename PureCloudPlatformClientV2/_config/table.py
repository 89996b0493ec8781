"""The one table of settings: name, type, default, check, file, environment and documentation of each.

A row is an attribute of `SettingsTable`, from which Configuration inherits. The file reader, the environment and the
guide's table are made from the same rows; a new setting is one row here and, if requests need it, a field in settings.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from .._value import Value
from ..gateway_configuration import GatewayConfiguration
from ..logger import LogFormat, Logger, LogLevel
from .kinds import (
    DEFAULT_HOST,
    FLAG,
    HOST,
    OPTIONAL_TEXT,
    PATH,
    PATH_TEXT,
    PEM,
    PORT,
    PROXY,
    SECONDS,
    SOME_SECONDS,
    TEXT,
    TEXTS,
    TIMEOUT,
    WHOLE_FROM_1,
    Kind,
    choice,
    instance_of,
    optional,
)  # fmt: skip
from .settings import DEFAULT_TIMEOUT, RETRY_KINDS, RetryConfiguration, Timeout, TransportSettings

T = TypeVar("T")
_TRANSPORT = TransportSettings()

SETTINGS: dict[str, Setting[Any]] = {}
"""The rows of Configuration by name."""


Place = tuple[str, str]
"""Where a file says something: a section and its key."""


class FileKey(Value):
    """One key of the file: which setting it makes, or which part of one."""

    setting: str
    kind: Kind[Any]
    part: str | None = None


FILE_KEYS: dict[Place, FileKey] = {}
"""Every key that a file may have. The settings of [logging] are those of Logger."""


def _host_of(region: str) -> str:
    from ..purecloud_region_hosts import PureCloudRegionHosts  # here: most programs name a host

    return PureCloudRegionHosts.from_name(region).get_api_host()


def _place(name: str) -> Place:
    section, _, key = name.partition(".")
    return section, key


class Setting(Generic[T]):
    """One row. An instance's own value wins over it, so that reading a setting is reading an attribute."""

    name: str

    def __init__(
        self,
        default: T | Callable[[], T],
        kind: Kind[Any],
        doc: str,
        *,
        file: str | None = None,
        parts: tuple[str, Mapping[str, Kind[Any]]] | None = None,
        environment: Mapping[str, Callable[[str, str], T]] | None = None,
        default_text: str | None = None,
    ) -> None:
        """file: "section.key". parts: a section, and the kinds of its keys, each a part of the setting."""
        self._default = default
        self.kind = kind
        self.doc = self.__doc__ = doc
        self.file = file
        self.parts = parts
        self.environment = environment or {}
        self._default_text = default_text

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name
        SETTINGS[name] = self
        if self.file:
            FILE_KEYS[_place(self.file)] = FileKey(name, self.kind)
        if self.parts:
            section, kinds = self.parts
            for key, kind in kinds.items():
                FILE_KEYS[section, key] = FileKey(name, kind, key)

    @overload
    def __get__(self, instance: None, owner: type | None = None) -> Setting[T]: ...
    @overload
    def __get__(self, instance: object, owner: type | None = None) -> T: ...
    def __get__(self, instance: object | None, owner: type | None = None) -> Setting[T] | T:
        if instance is None:
            return self
        raise AttributeError(f"{type(instance).__name__} has no {self.name!r} yet")

    if TYPE_CHECKING:

        def __set__(self, instance: object, value: T) -> None: ...

    def initial(self) -> T:
        """Return what the environment says, else the default. Raises InvalidSetting for a bad environment."""
        for variable, read in self.environment.items():
            value = os.environ.get(variable)
            if value:
                return read(variable, value)
        return self._default() if callable(self._default) else self._default

    @property
    def default_text(self) -> str:
        """The default as the documentation writes it."""
        return self._default_text or repr(self._default)

    @property
    def file_text(self) -> str:
        """Where a file says it, as the documentation writes it."""
        if self.parts:
            return f"`[{self.parts[0]}]`"
        return "`[{}] {}`".format(*self.file.split(".")) if self.file else ""


class _TimeoutSetting(Setting[Timeout]):
    if TYPE_CHECKING:

        def __set__(self, instance: object, value: float | Timeout) -> None: ...


def default_config_file_path() -> str:
    """Return ~/.genesyscloudpython/config, where HOME wins over the account's folder on every system."""
    home = os.environ.get("HOME") or os.environ.get("USERPROFILE") or os.path.expanduser("~")
    return str(Path(home) / ".genesyscloudpython" / "config")


def environment_host() -> str | None:
    """Return the API host that GENESYS_CLOUD_HOST or GENESYS_CLOUD_REGION names. Raises ValueError for a bad one."""
    row = SETTINGS["host"]
    return row.initial() if any(os.environ.get(variable) for variable in row.environment) else None


def check(name: str, value: Any) -> Any:
    """Return `value` as the setting `name` keeps it. Raises InvalidSetting saying what is taken."""
    return SETTINGS[name].kind.check(name, value)


_GATEWAY_PARTS: dict[str, Kind[Any]] = {
    "host": TEXT, "protocol": TEXT, "port": PORT, "path_params_login": TEXT, "path_params_api": TEXT,
    "username": TEXT, "password": TEXT,
}  # fmt: skip


class SettingsTable:
    """The settings of a Configuration."""

    host = Setting(
        DEFAULT_HOST, HOST, "base URL of the API", file="general.host",
        environment={
            "GENESYS_CLOUD_HOST": HOST.check,
            "GENESYS_CLOUD_REGION": lambda _, name: _host_of(name),
        },
    )  # fmt: skip
    access_token = Setting("", TEXT, "access token for clients that have none of their own")
    api_key: Setting[dict[str, str]] = Setting(
        dict, TEXTS, 'API keys by identifier, such as "Authorization" for guest chat', default_text="{}"
    )
    api_key_prefix: Setting[dict[str, str]] = Setting(
        dict, TEXTS, 'prefixes of API keys, such as "Bearer"', default_text="{}"
    )
    username = Setting("", TEXT, "user name for `get_basic_auth_token()`")
    password = Setting("", TEXT, "password for `get_basic_auth_token()`")
    should_refresh_access_token = Setting(
        True, FLAG, "renew an expired token and repeat the request once", file="reauthentication.refresh_access_token"
    )
    refresh_token_wait_time: Setting[float] = Setting(
        10, SECONDS, "seconds that a thread waits for another one's renewal",
        file="reauthentication.refresh_token_wait_max",
    )  # fmt: skip
    temp_folder_path = Setting[str | None](None, PATH, "folder for downloads; the system's temporary folder if None")
    verify_ssl = Setting(_TRANSPORT.verify_ssl, FLAG, "verify the server's certificate")
    ssl_ca_cert = Setting(_TRANSPORT.ssl_ca_cert, PATH, "file of CA certificates in PEM; certifi's if None")
    cert_file = Setting(_TRANSPORT.cert_file, PATH, "file of the client's certificate; see `set_mtls_certificates`")
    key_file = Setting(_TRANSPORT.key_file, PATH, "file of the client's private key")
    mtls_contents = Setting(
        _TRANSPORT.mtls_contents, PEM, "client certificate, private key and CA certificates; see `set_mtls_contents`"
    )
    proxy = Setting(_TRANSPORT.proxy, PROXY, "URL of the proxy", file="proxy.url")
    proxy_username = Setting(_TRANSPORT.proxy_username, OPTIONAL_TEXT, "user name for the proxy", file="proxy.username")
    proxy_password = Setting(_TRANSPORT.proxy_password, OPTIONAL_TEXT, "password for the proxy", file="proxy.password")
    proxy_from_environment = Setting(
        _TRANSPORT.proxy_from_environment, FLAG, "read HTTPS_PROXY, HTTP_PROXY and NO_PROXY"
    )
    pool_maxsize = Setting(_TRANSPORT.pool_maxsize, WHOLE_FROM_1, "connections that a client keeps open to one host")
    gateway_configuration = Setting[GatewayConfiguration | None](
        None, optional(instance_of(GatewayConfiguration, "a GatewayConfiguration")),
        "the gateway in front of the platform; see [gateway](gateway.md)", parts=("gateway", _GATEWAY_PARTS),
    )  # fmt: skip
    timeout = _TimeoutSetting(
        DEFAULT_TIMEOUT, TIMEOUT, "seconds to wait for (a connection, each piece of the answer), or one for both",
        parts=("timeout", {"connect": SOME_SECONDS, "read": SOME_SECONDS}),
    )  # fmt: skip
    deadline: Setting[float] = Setting(
        300, SOME_SECONDS, "seconds that a whole call may take, with retries and waits", file="timeout.deadline"
    )
    max_response_bytes = Setting(10**9, WHOLE_FROM_1, "largest JSON answer that is taken, in bytes, decompressed")
    retry = Setting(
        RetryConfiguration(), instance_of(RetryConfiguration, "a RetryConfiguration"),
        "when failed requests are sent again; see [reliability](reliability.md)", parts=("retry", RETRY_KINDS),
        default_text="RetryConfiguration()",
    )  # fmt: skip
    rate_limit = Setting(
        "off", choice({"off": "off", "pace": "pace"}), '`"pace"`: wait for the reset instead of running into 429'
    )
    strict = Setting(False, FLAG, "make an unknown attribute, which is kept with a warning, an error")
    logger = Setting[Logger](
        Logger, instance_of(Logger, "a Logger"), "the logging; see [logging](logging.md)", default_text="Logger()"
    )
    api_client = Setting[Any](
        None, Kind("an ApiClient or None", lambda value: value), "the default client, made when first needed"
    )
    config_file_path: Setting[str] = Setting(
        default_config_file_path, PATH_TEXT, "the file below; setting it reads the file",
        default_text="~/.genesyscloudpython/config",
    )  # fmt: skip
    live_reload_config = Setting(True, FLAG, "follow changes of the file", file="general.live_reload_config")
    reload_settle_time: Setting[float] = Setting(
        2, SECONDS, "seconds that a file which lost a section must stay as it is before it counts"
    )


LOGGING_KEYS: dict[str, Kind[Any]] = {
    "log_level": choice(LogLevel.by_name()),
    "log_format": choice(LogFormat.by_name()),
    "log_to_console": FLAG,
    "log_file_path": PATH_TEXT,
    "log_request_body": FLAG,
    "log_response_body": FLAG,
}
FILE_KEYS.update({("logging", key): FileKey(f"logger.{key}", kind) for key, kind in LOGGING_KEYS.items()})
