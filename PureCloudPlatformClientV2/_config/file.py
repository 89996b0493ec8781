"""The configuration file: INI or JSON, read as a whole or not at all.

Sections and keys are those of the official SDK (logging, reauthentication, general, gateway) and, beyond them, proxy,
retry and timeout. A wrong value is one warning and leaves its setting as it was; a file that cannot be read changes
nothing. docs/guides/configuration.md has every key.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..gateway_configuration import GatewayConfiguration
from ..logger import LogFormat, LogLevel
from .settings import RetryConfiguration

if TYPE_CHECKING:
    from ..configuration import Configuration

Values = dict[tuple[str, str], Any]
"""What a file says, by section and key: text from INI, JSON values from JSON."""


def parse(text: str) -> Values:
    """Return what the text of a file says. Raises ValueError, saying where, for text that is neither INI nor JSON."""
    if text.lstrip().startswith("{"):
        return _parse_json(text)
    from configparser import ConfigParser, Error  # here: JSON files need no INI parser

    parser = ConfigParser(interpolation=None)
    try:
        parser.read_string(text)
    except Error as error:
        raise ValueError(f"not INI: {' '.join(str(error).split())}") from error
    return {(section, key): value.strip() for section in parser.sections() for key, value in parser.items(section)}


def _parse_json(text: str) -> Values:
    try:
        document = json.loads(text)
    except ValueError as error:
        raise ValueError(f"not JSON: {error}") from error
    if not all(isinstance(section, dict) for section in document.values()):
        raise ValueError("not JSON of the form {section: {key: value}}")
    return {(name, key): value for name, section in document.items() for key, value in section.items()}


def read_text(path: str) -> str | None:
    """Return the text of the file, None if it is not there. Raises OSError or ValueError if it cannot be read."""
    try:
        with open(path, encoding="utf-8-sig") as file:
            return file.read()
    except (FileNotFoundError, NotADirectoryError):
        return None


def read_into(configuration: Configuration) -> None:
    """Apply the keys whose value has changed since the file was last read. Never raises for what is in the file.

    At the first reading of a file, settings that code has made stay as they are.
    """
    path = configuration.config_file_path
    try:
        text = read_text(path)
        values = parse(text) if text and text.strip() else {}
    except (OSError, ValueError) as error:
        _warn(f"{path}: {error}; the configuration stays as it was")
        return
    configuration._file_text = text
    last: Values | None = configuration._file
    changed = {place for place, value in values.items() if last is None or last.get(place) != value}
    gone = set() if last is None else last.keys() - values.keys()
    if changed or gone:
        _Reading(configuration, path, values, first=last is None).apply(changed, gone)
    configuration._file = values


class _Reading:
    """One reading of a file: collects the settings that it changes, then makes them as one step."""

    def __init__(self, configuration: Configuration, path: str, values: Values, *, first: bool) -> None:
        self._configuration = configuration
        self._path = path
        self._values = values
        self._first = first
        self._settings: dict[str, Any] = {}

    def apply(self, changed: set[tuple[str, str]], gone: set[tuple[str, str]]) -> None:
        for place in sorted(changed):
            self._collect(*place)
        self._collect_groups(changed, gone)
        logging_settings = {
            name[7:]: self._settings.pop(name) for name in list(self._settings) if name[:7] == "logger."
        }
        accepted = {name: value for name, value in self._settings.items() if self._may_set(name)}
        for name, value in accepted.items():
            try:
                self._configuration.apply({name: value}, check_only=True)
            except (TypeError, ValueError) as error:
                self._warn_of_setting(name, error)
                self._settings.pop(name)
        self._configuration.apply({name: value for name, value in accepted.items() if name in self._settings})
        self._configuration.logger.apply_from_file(logging_settings, keep_code=self._first)

    def _may_set(self, name: str) -> bool:
        return not (self._first and name in self._configuration._set_by_code)

    def _collect(self, section: str, key: str) -> None:
        entry = _KEYS.get((section, key))
        if entry is None:
            if section not in _GROUPS or key not in _GROUPS[section]:
                self._warn(section, key, "there is no such key")
            return
        name, convert = entry
        try:
            self._settings[name] = convert(self._values[section, key])
        except ValueError as error:
            self._warn(section, key, error)

    def _collect_groups(self, changed: set[tuple[str, str]], gone: set[tuple[str, str]]) -> None:
        touched = {section for section, _ in changed | gone}
        if "gateway" in touched:
            self._gateway(had_host=("gateway", "host") in gone)
        if "retry" in touched:
            self._group("retry", "retry", lambda values: _replaced(self._configuration.retry, values))
        if "timeout" in touched:
            connect, read = self._configuration.timeout
            self._group("timeout", "timeout", lambda v: (v.get("connect", connect), v.get("read", read)))

    def _gateway(self, *, had_host: bool) -> None:
        values = self._converted("gateway")
        if values.get("host"):
            self._settings["gateway_configuration"] = GatewayConfiguration(**values)
        elif had_host or ("gateway", "host") in self._values:
            self._settings["gateway_configuration"] = None

    def _group(self, section: str, name: str, build: Callable[[dict[str, Any]], Any]) -> None:
        try:
            self._settings[name] = build(self._converted(section))
        except (TypeError, ValueError) as error:
            _warn(f"{self._path}: section [{section}]: {error}; the setting stays as it was")

    def _converted(self, section: str) -> dict[str, Any]:
        converted = {}
        for key, convert in _GROUPS[section].items():
            if (section, key) in self._values:
                try:
                    converted[key] = convert(self._values[section, key])
                except ValueError as error:
                    self._warn(section, key, error)
        return converted

    def _warn_of_setting(self, name: str, error: Exception) -> None:
        section, key = next(place for place, entry in _KEYS.items() if entry[0] == name)
        self._warn(section, key, error)

    def _warn(self, section: str, key: str, reason: object) -> None:
        value = "[REDACTED]" if "password" in key else self._values[section, key]
        _warn(f"{self._path}: section [{section}], {key} = {value}: {reason}; the setting stays as it was")


def _warn(message: str) -> None:
    warnings.warn(message, UserWarning, stacklevel=2)


def _replaced(retry: RetryConfiguration, values: dict[str, Any]) -> RetryConfiguration:
    from dataclasses import replace  # here: it is used by files with a [retry] section alone

    return replace(retry, **values)


def _string(value: Any) -> str:
    return str(value).strip()


def _boolean(value: Any) -> bool:
    words = {"true": True, "yes": True, "on": True, "1": True, "false": False, "no": False, "off": False, "0": False}
    word = str(value).strip().lower()
    if word not in words:
        raise ValueError("true or false is expected")
    return words[word]


def _whole(value: Any) -> int:
    try:
        return int(str(value))
    except ValueError:
        raise ValueError("a whole number is expected") from None


def _number(value: Any) -> float:
    try:
        return float(str(value))
    except ValueError:
        raise ValueError("a number is expected") from None


def _statuses(value: Any) -> frozenset[int]:
    items = value if isinstance(value, list) else str(value).split(",")
    return frozenset(_whole(str(item).strip()) for item in items)


def _choice(choices: dict[str, int]) -> Callable[[Any], int]:
    def convert(value: Any) -> int:
        word = str(value).strip().lower()
        if word not in choices:
            raise ValueError(f"one of {', '.join(choices)} is expected")
        return choices[word]

    return convert


def _port(value: Any) -> int:
    port = _whole(value)
    if port > 65535:
        raise ValueError("a port is at most 65535")
    return port


_LEVELS = {
    "trace": LogLevel.LTrace, "debug": LogLevel.LDebug, "error": LogLevel.LError, "none": LogLevel.LNone,
}  # fmt: skip
_KEYS: dict[tuple[str, str], tuple[str, Callable[[Any], Any]]] = {
    ("logging", "log_level"): ("logger.log_level", _choice(_LEVELS)),
    ("logging", "log_format"): ("logger.log_format", _choice({"text": LogFormat.TEXT, "json": LogFormat.JSON})),
    ("logging", "log_to_console"): ("logger.log_to_console", _boolean),
    ("logging", "log_file_path"): ("logger.log_file_path", _string),
    ("logging", "log_request_body"): ("logger.log_request_body", _boolean),
    ("logging", "log_response_body"): ("logger.log_response_body", _boolean),
    ("general", "host"): ("host", _string),
    ("general", "live_reload_config"): ("live_reload_config", _boolean),
    ("reauthentication", "refresh_access_token"): ("should_refresh_access_token", _boolean),
    ("reauthentication", "refresh_token_wait_max"): ("refresh_token_wait_time", _number),
    ("proxy", "url"): ("proxy", _string),
    ("proxy", "username"): ("proxy_username", _string),
    ("proxy", "password"): ("proxy_password", _string),
}
_GROUPS: dict[str, dict[str, Callable[[Any], Any]]] = {
    "gateway": {
        "host": _string,
        "protocol": _string,
        "port": _port,
        "path_params_login": _string,
        "path_params_api": _string,
        "username": _string,
        "password": _string,
    },
    "retry": {
        "max_attempts": _whole,
        "backoff_base": _number,
        "backoff_cap": _number,
        "statuses": _statuses,
        "total_budget": _number,
        "respect_retry_after": _boolean,
    },
    "timeout": {"connect": _number, "read": _number},
}
