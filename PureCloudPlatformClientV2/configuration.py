"""Configuration: all settings, as one default for the process or as values of their own."""

from __future__ import annotations

import os
import sys
import threading
import warnings
import weakref
from collections.abc import Mapping
from copy import copy, deepcopy
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from ._config.event_handler import ConfigFileEventHandler
from ._config.kinds import InvalidSetting, UnknownSetting
from ._config.mutual_tls import MutualTls
from ._config.settings import RetryConfiguration, Settings, Timeout, TransportSettings, as_dict, basic_authorization
from ._config.table import SETTINGS, check
from ._strict import nearest, set_strict, warn_of_unknown
from ._version import __version__
from .logger import Logger

if TYPE_CHECKING:
    from ._config.file import FileUpdate
    from ._config.following import FollowedFile

__all__ = [
    "ConfigFileEventHandler", "Configuration", "InvalidSetting", "RetryConfiguration", "Settings", "Timeout",
    "TransportSettings", "UnknownSetting",
]  # fmt: skip

_TRANSPORT = frozenset(as_dict(TransportSettings()))
_SNAPSHOT = frozenset(Settings._fields) - {"gateway", "transport", "api_key", "api_key_prefix"}


class Configuration(MutualTls):
    """All settings of the SDK.

    `Configuration()` is the default instance of the process, every time. `Configuration.create(...)` makes a separate
    one, for `ApiClient(configuration=...)`; `copy.copy(configuration)` one with the same values. Which value wins: what
    code sets, then the configuration file, then the environment (GENESYS_CLOUD_HOST, GENESYS_CLOUD_REGION), then the
    default; a live reload applies the keys whose value in the file has changed. docs/guides/configuration.md lists
    every setting.

    An attribute that is no setting is kept, with one warning; it is an UnknownSetting where `strict` is set.

    Threads: setting an attribute is guarded by a lock; a request works on one `snapshot()`.
    """

    _lock: Any
    """Guards the change of several settings, for moments; taken, if both are, after the lock of the file."""
    _snapshot: Settings | None
    _file: FollowedFile | None
    _set_by_code: set[str]

    _default: ClassVar[Configuration | None] = None
    _default_lock: ClassVar[Any] = threading.RLock()
    _all: ClassVar[weakref.WeakSet[Configuration]] = weakref.WeakSet()

    def __new__(cls) -> Configuration:
        created = Configuration._default
        if created is not None:
            return created
        complaints: list[str] = []
        with Configuration._default_lock:
            created = Configuration._default
            if created is None:
                created = super().__new__(cls)
                complaints = created._set_up({"logger": Logger()})
                Configuration._default = created
        _warn(complaints)
        return created

    @classmethod
    def create(cls, *, config_file_path: str | os.PathLike[str] | None = None, **settings: Any) -> Configuration:
        """Return a separate configuration with the given settings; a file is read only if one is named.

        Raises TypeError (UnknownSetting) for an unknown setting, ValueError (InvalidSetting) for a value that a setting
        does not take.
        """
        _refuse_unknown(settings)
        created = super().__new__(cls)
        logger = Logger(separate=True)
        complaints = created._set_up({"config_file_path": config_file_path or "", "logger": logger})
        for name, value in settings.items():
            setattr(created, name, value)
        _warn(complaints)
        return created

    def _set_up(self, given: Mapping[str, Any]) -> list[str]:
        """Give every setting its first value and read the file. Returns what was wrong with it."""
        values = {name: check(name, given[name] if name in given else row.initial()) for name, row in SETTINGS.items()}
        vars(self).update(values, _lock=threading.RLock(), _snapshot=None, _file=None, _set_by_code=set())
        Configuration._all.add(self)
        return self._read_file()

    def __setattr__(self, name: str, value: Any) -> None:
        if name.startswith("_"):
            vars(self)[name] = value
        elif name not in SETTINGS:
            self._keep_unknown(name, value)
        else:
            self.apply({name: value})
            self._set_by_code.add(name)

    def _keep_unknown(self, name: str, value: Any) -> None:
        if self.strict:
            _refuse_unknown({name: value})
        if isinstance(getattr(type(self), name, None), property) or name in vars(type(self)):
            raise AttributeError(f"{name} of a {type(self).__name__} cannot be replaced")
        vars(self)[name] = value
        warn_of_unknown(type(self), name, SETTINGS, "it is kept, and no request uses it", stacklevel=3)

    def apply(self, values: Mapping[str, Any], *, check_only: bool = False) -> None:
        """Set several settings as one step: no request sees some of them without the others.

        Raises InvalidSetting (a ValueError and a TypeError) for a value that a setting does not take, UnknownSetting
        for a name that is no setting, with nothing set; `check_only` stops there.
        """
        _refuse_unknown(values)
        accepted = {name: check(name, value) for name, value in values.items()}
        if check_only:
            return
        with self._lock:
            vars(self).update(accepted)
            vars(self)["_snapshot"] = None
        if "strict" in accepted:
            set_strict(self, self.strict)
        if not accepted.keys().isdisjoint(("config_file_path", "live_reload_config")):
            self._take_file_anew("config_file_path" in accepted)

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
            created = Settings(
                gateway=copy(self.gateway_configuration),
                transport=TransportSettings(**{name: state[name] for name in _TRANSPORT}),
                api_key=dict(self.api_key),
                api_key_prefix=dict(self.api_key_prefix),
                **{name: state[name] for name in _SNAPSHOT},
            )
            state["_snapshot"] = created
        self._start_watching()
        return created

    def get_api_key_with_prefix(self, identifier: str) -> str | None:
        """Return the API key `identifier` with its prefix, None if it is not set."""
        return self.snapshot().api_key_with_prefix(identifier)

    def get_basic_auth_token(self) -> str:
        """Return the value of an Authorization header with `username` and `password` (RFC 7617, UTF-8)."""
        return basic_authorization(self.username, self.password)

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

    def read_config_file(self) -> None:
        """Apply the keys of the file that have changed since it was read last.

        Never raises for what is in the file: a wrong value is a warning, and leaves its setting as it was. At the first
        reading of a file, settings that code has made stay as they are.
        """
        _warn(self._read_file())

    def _read_file(self) -> list[str]:
        if not self.config_file_path or not os.path.exists(self.config_file_path):
            return []
        return self._followed_file().read_into(self)

    def _followed_file(self) -> FollowedFile:
        from ._config.following import FollowedFile  # here: most programs have no file

        with self._lock:
            if self._file is None:
                self._file = FollowedFile(self.config_file_path)
            return self._file

    def _take_file_anew(self, is_another: bool) -> None:
        """Read another file at once. What was followed is followed anew; else the next request begins."""
        with self._lock:
            former = self._file
            if is_another:
                self._file = None
        if is_another:
            _warn(self._read_file())
        if former is not None and former.stop():
            self._start_watching()

    def _start_watching(self) -> None:
        if self.config_file_path and self.live_reload_config:
            self._followed_file().follow_for(self)

    def _apply_update(self, update: FileUpdate, *, first: bool) -> None:
        keep = self._set_by_code if first else ()
        settings = {name: value for name, value in update.settings.items() if name not in keep}
        if settings.get("gateway_configuration", self) is None and self.gateway_configuration is not None:
            self.logger.event("the configuration file names no gateway any more: requests go to %s", self.host)
        self.apply(settings)
        self.logger.apply_from_file(update.logging, keep_code=first)

    def _begin_anew_after_fork(self) -> None:
        vars(self).update(_lock=threading.RLock(), _snapshot=None)
        self.logger.begin_anew_after_fork()
        if self._file is not None:
            self._file.begin_anew_after_fork()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.snapshot()!r}>"

    def __copy__(self) -> Configuration:
        return self._separate({"gateway_configuration": copy(self.gateway_configuration)}, copy)

    def __deepcopy__(self, memo: dict[int, Any]) -> Configuration:
        return self._separate({}, partial(deepcopy, memo=memo))

    def _separate(self, replaced: Mapping[str, Any], duplicate: Any) -> Configuration:
        values, path, logger = self._state()
        return _restored({**{name: duplicate(value) for name, value in values.items()}, **replaced}, path, logger)

    def _state(self) -> tuple[dict[str, Any], str, dict[str, Any]]:
        left_out = ("api_client", "logger", "config_file_path")
        values = {name: value for name, value in vars(self).items() if name[0] != "_" and name not in left_out}
        return values, self.config_file_path, self.logger.settings()

    def __reduce__(self) -> Any:
        return (Configuration, ()) if self is Configuration._default else (_restored, self._state())


def _restored(values: dict[str, Any], config_file_path: str, logger_settings: dict[str, Any]) -> Configuration:
    """Rebuild a separate configuration, here or in another process, where it follows its file on its own."""
    created = Configuration.create(config_file_path=config_file_path or None)
    created.apply({name: value for name, value in values.items() if name in SETTINGS})
    vars(created).update({name: value for name, value in values.items() if name not in SETTINGS})
    created.logger.apply_from_file(logger_settings, keep_code=False)
    return created


def _refuse_unknown(values: Mapping[str, Any]) -> None:
    for name in values:
        if name not in SETTINGS:
            match = nearest(str(name), SETTINGS)
            hint = f"perhaps {match} is meant" if match else f"the settings are: {', '.join(SETTINGS)}"
            raise UnknownSetting(f"{name!r} is not a setting; {hint}")


def _warn(complaints: list[str]) -> None:
    for complaint in complaints:
        warnings.warn(complaint, UserWarning, stacklevel=3)


def _after_fork_in_child() -> None:
    Configuration._default_lock = threading.RLock()
    for configuration in list(Configuration._all):
        configuration._begin_anew_after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork_in_child)
