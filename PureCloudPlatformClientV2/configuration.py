"""Configuration: all settings, as one default for the process or as values of their own."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ._config.checks import DEFAULT_HOST, checked, default_config_file_path, environment_host
from ._config.settings import (
    DEFAULT_TIMEOUT,
    RetryConfiguration,
    Settings,
    Timeout,
    TransportSettings,
    as_dict,
)
from ._version import __version__
from .gateway_configuration import GatewayConfiguration
from .logger import Logger

if TYPE_CHECKING:
    from .api_client import ApiClient

__all__ = ["Configuration", "RetryConfiguration", "Settings", "Timeout", "TransportSettings"]

_TRANSPORT = frozenset(as_dict(TransportSettings()))


class Configuration:
    """All settings of the SDK.

    `Configuration()` is the default instance of the process, every time. `Configuration.create(...)` makes a separate
    one, for `ApiClient(configuration=...)`. Which value wins: what code sets, then the configuration file, then the
    environment (GENESYS_CLOUD_HOST, GENESYS_CLOUD_REGION), then the default; a live reload applies the keys whose value
    in the file has changed. docs/guides/configuration.md lists every setting.

    Threads: setting an attribute is guarded by a lock; a request works on one `snapshot()`.
    """

    host: str
    """Base URL of the API."""
    api_client: ApiClient | None
    """The default client, made when first needed."""
    temp_folder_path: str | None
    """Folder for downloads; the system's temporary folder if None."""
    api_key: dict[str, str]
    """API keys by identifier, e.g. "Authorization" for guest chat."""
    api_key_prefix: dict[str, str]
    """Prefixes of API keys, e.g. "Bearer"."""
    username: str
    """User name for `get_basic_auth_token`."""
    password: str
    """Password for `get_basic_auth_token`."""
    access_token: str
    """Access token for clients that have none of their own."""
    should_refresh_access_token: bool
    """Whether an expired token is renewed and the request repeated."""
    refresh_token_wait_time: float
    """Seconds that a thread waits for another one's renewal."""
    verify_ssl: bool
    """Whether the server's certificate is verified."""
    ssl_ca_cert: str | None
    """File of CA certificates in PEM; certifi's if None."""
    cert_file: str | None
    """File of the client's certificate in PEM."""
    key_file: str | None
    """File of the client's private key in PEM."""
    proxy: str | None
    """URL of the proxy."""
    proxy_username: str | None
    """User name for the proxy."""
    proxy_password: str | None
    """Password for the proxy."""
    proxy_from_environment: bool
    """Whether HTTPS_PROXY, HTTP_PROXY and NO_PROXY are read."""
    pool_maxsize: int
    """Connections that a client keeps open to one host."""
    gateway_configuration: GatewayConfiguration | None
    """The gateway in front of the platform."""
    timeout: Timeout
    """Seconds to wait for (a connection, each piece of the answer); may be set as one number."""
    retry: RetryConfiguration
    """When failed requests are sent again."""
    rate_limit: str
    """Either "off", or "pace": wait for the reset instead of sending into a spent rate limit."""
    logger: Logger
    """The logging."""
    config_file_path: str
    """The INI or JSON file; setting it reads the file."""
    live_reload_config: bool
    """Whether changes of the file are followed."""

    _lock: Any
    _snapshot: Settings | None
    _watched: bool
    _file: dict[tuple[str, str], Any] | None
    _file_text: str | None
    _set_by_code: set[str]

    _default: ClassVar[Configuration | None] = None
    _default_lock: ClassVar[Any] = threading.RLock()

    def __new__(cls) -> Configuration:
        with Configuration._default_lock:
            if Configuration._default is None:
                created = super().__new__(cls)
                created._set_up(default_config_file_path(), separate=False)
                Configuration._default = created
            return Configuration._default

    @classmethod
    def create(cls, *, config_file_path: str | os.PathLike[str] | None = None, **settings: Any) -> Configuration:
        """Return a separate configuration with the given settings; a file is read only if one is named.

        Raises TypeError for an unknown setting, ValueError for a value that a setting does not take.
        """
        created = super().__new__(cls)
        created._set_up(os.fspath(config_file_path) if config_file_path else "", separate=True)
        for name, value in settings.items():
            setattr(created, name, value)
        return created

    def _set_up(self, config_file_path: str, *, separate: bool) -> None:
        values: dict[str, Any] = {
            "host": environment_host() or DEFAULT_HOST,
            "api_client": None,
            "temp_folder_path": None,
            "api_key": {},
            "api_key_prefix": {},
            "username": "",
            "password": "",
            "access_token": "",
            "should_refresh_access_token": True,
            "refresh_token_wait_time": 10,
            **as_dict(TransportSettings()),
            "gateway_configuration": None,
            "timeout": DEFAULT_TIMEOUT,
            "retry": RetryConfiguration(),
            "rate_limit": "off",
            "logger": Logger(separate=separate),
            "config_file_path": config_file_path,
            "live_reload_config": True,
        }
        vars(self).update(values, _lock=threading.RLock(), _snapshot=None, _watched=False)
        vars(self).update(_file=None, _file_text=None, _set_by_code=set())
        self._read_file()

    def __setattr__(self, name: str, value: Any) -> None:
        if name.startswith("_"):
            vars(self)[name] = value
            return
        if name not in vars(self):
            raise AttributeError(f"{name!r} is not a setting; the settings are: {', '.join(_public_names(self))}")
        self.apply({name: value})
        self._set_by_code.add(name)
        if name == "config_file_path":
            self._file = self._file_text = None
            self._read_file()
        if name in ("config_file_path", "live_reload_config") and self._watched:
            self._refresh_watcher()

    def apply(self, values: Mapping[str, Any], *, check_only: bool = False) -> None:
        """Set several settings as one step: no request sees some of them without the others.

        Raises ValueError or TypeError, with nothing set, for a value that a setting does not take; `check_only` stops
        there.
        """
        accepted = {name: checked(name, value) for name, value in values.items()}
        if check_only:
            return
        with self._lock:
            vars(self).update(accepted)
            vars(self)["_snapshot"] = None

    def snapshot(self) -> Settings:
        """Return the present state as one frozen value, the same object until something changes."""
        current = self._snapshot
        if current is None or self._was_edited(current):
            return self._new_snapshot()
        return current

    def _was_edited(self, current: Settings) -> bool:
        """Say whether one of the mutable settings was changed in place."""
        return (
            current.api_key != self.api_key
            or current.api_key_prefix != self.api_key_prefix
            or current.gateway != self.gateway_configuration
        )

    def _new_snapshot(self) -> Settings:
        with self._lock:
            state = vars(self)
            gateway = self.gateway_configuration
            names = as_dict_names(Settings) - {"gateway", "transport", "api_key", "api_key_prefix"}
            created = Settings(
                gateway=None if gateway is None else GatewayConfiguration(**_gateway_values(gateway)),
                transport=TransportSettings(**{name: state[name] for name in _TRANSPORT}),
                api_key=dict(self.api_key),
                api_key_prefix=dict(self.api_key_prefix),
                **{name: state[name] for name in names},
            )
            state["_snapshot"] = created
        self._watch()
        return created

    def default_client(self) -> ApiClient:
        """Return the client that API classes use when they are given none."""
        from .api_client import ApiClient  # here: the client imports this module

        with self._lock:
            if self.api_client is None:
                vars(self)["api_client"] = ApiClient(configuration=self)
            client: ApiClient = vars(self)["api_client"]
            return client

    def set_mtls_certificates(self, cert: str, key: str, ca: str | None = None) -> None:
        """Use the client certificate and private key in these PEM files, and the CA certificates in `ca` if given."""
        values: dict[str, Any] = {"cert_file": cert, "key_file": key, "mtls_contents": None}
        self.apply(values | ({"ssl_ca_cert": ca} if ca is not None else {}))

    def set_mtls_contents(self, cert: str, key: str, ca: str | None = None) -> None:
        """Use this client certificate, private key and CA certificates, given as PEM text."""
        self.apply({"mtls_contents": (cert, key, ca), "cert_file": None, "key_file": None})

    def get_api_key_with_prefix(self, identifier: str) -> str | None:
        """Return the API key `identifier` with its prefix, None if it is not set."""
        return self.snapshot().api_key_with_prefix(identifier)

    def get_basic_auth_token(self) -> str:
        """Return the value of an Authorization header with `username` and `password` (RFC 7617, UTF-8)."""
        from base64 import b64encode

        return "Basic " + b64encode(f"{self.username}:{self.password}".encode()).decode("ascii")

    def auth_settings(self, access_token: str | None = None) -> dict[str, dict[str, Any]]:
        """Return the security schemes of the API and what each puts into a request."""
        token = access_token or self.access_token
        header = {"in": "header", "key": "Authorization"}
        return {
            "Guest Chat JWT": {"type": "api_key", **header, "value": self.get_api_key_with_prefix("Authorization")},
            "PureCloud OAuth": {"type": "oauth2", **header, "value": f"Bearer {token}"},
        }

    def to_debug_report(self) -> str:
        """Return versions for a bug report, without any setting."""
        return (
            f"Python SDK Debug Report:\nOS: {sys.platform}\nPython Version: {sys.version}\n"
            f"Version of the API: v2\nSDK Package Version: {__version__}"
        )

    def _read_file(self) -> None:
        from ._config.file import read_into  # here: the file's readers are loaded only if there is a file to read

        if self.config_file_path and os.path.exists(self.config_file_path):
            read_into(self)

    def _watch(self) -> None:
        if self.config_file_path and self.live_reload_config and not self._watched:
            from ._config.watcher import watch  # here: a program that makes no request watches nothing

            vars(self)["_watched"] = True
            watch(self)

    def _refresh_watcher(self) -> None:
        from ._config.watcher import refresh

        refresh()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.snapshot()!r}>"

    def __reduce__(self) -> Any:
        if self is Configuration._default:
            return Configuration, ()
        left_out = ("api_client", "logger", "config_file_path")
        values = {name: value for name, value in vars(self).items() if name[0] != "_" and name not in left_out}
        return _restored, (values, self.config_file_path, self.logger.settings())


def _restored(values: dict[str, Any], config_file_path: str, logger_settings: dict[str, Any]) -> Configuration:
    """Rebuild a separate configuration in another process, where it follows its file on its own."""
    created = Configuration.create(config_file_path=config_file_path or None)
    created.apply(values)
    created.logger.apply_from_file(logger_settings, keep_code=False)
    return created


def _public_names(configuration: Configuration) -> list[str]:
    return [name for name in vars(configuration) if not name.startswith("_")]


def as_dict_names(settings: type) -> set[str]:
    """Return the names of a settings class's fields."""
    return set(settings.__dataclass_fields__)  # type: ignore[attr-defined]


def _gateway_values(gateway: GatewayConfiguration) -> dict[str, Any]:
    return dict(vars(gateway))
