"""Logger: what happened on the wire, for people or machines, never with a secret.

Records go to the stdlib logger 'PureCloudPlatformClientV2', so a host application's handlers see them; other libraries'
loggers are left alone. Nothing is built for a level that is off.
"""

from __future__ import annotations

import itertools
import json
import logging
import threading
from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any

from ._log_handlers import ConsoleHandler, FileHandler, SingleLoggerFilter, warn_about_file
from ._redaction import redact_body, redact_headers, redact_text, redact_url

NAME = "PureCloudPlatformClientV2"
_NUMBERS = itertools.count(1)
_TEXT_LAYOUT = "%(asctime)s %(levelname)s %(message)s"


class LogFormat:
    """How a record is written: TEXT for people, JSON for machines, one object a line."""

    TEXT = 1
    JSON = 2

    @staticmethod
    def from_string(value: str) -> int:
        """Return the format called `value` ("text", "json"), TEXT for any other."""
        return LogFormat.by_name().get(str(value).lower(), LogFormat.TEXT)

    @staticmethod
    def by_name() -> dict[str, int]:
        """Return the formats by the names that a configuration file uses."""
        return {"text": LogFormat.TEXT, "json": LogFormat.JSON}


class LogLevel:
    """How much is written: LTrace every request with its answer's headers, LDebug every request, LError failures."""

    LTrace = logging.DEBUG - 5
    LDebug = logging.DEBUG
    LError = logging.ERROR
    LNone = logging.CRITICAL + 1

    @staticmethod
    def from_string(value: str) -> int:
        """Return the level called `value` ("trace", "debug", "error", "none"), LNone for any other."""
        return LogLevel.by_name().get(str(value).lower(), LogLevel.LNone)

    @staticmethod
    def by_name() -> dict[str, int]:
        """Return the levels by the names that a configuration file uses."""
        return {
            "trace": LogLevel.LTrace,
            "debug": LogLevel.LDebug,
            "error": LogLevel.LError,
            "none": LogLevel.LNone,
        }


class Logger:
    """The logging of one Configuration. Threads may share it; a change of its settings is guarded by a lock.

    log_level (LogLevel, LNone), log_format (LogFormat, TEXT), log_to_console (True: to stderr), log_file_path (None),
    log_request_body and log_response_body (False: whether bodies are written, secrets masked).
    """

    def __init__(self, *, separate: bool = False) -> None:
        logging.addLevelName(LogLevel.LTrace, "TRACE")
        self._logger = logging.getLogger(f"{NAME}.{next(_NUMBERS)}" if separate else NAME)
        self._lock = threading.Lock()
        self._handlers: list[logging.Handler] = []
        self._log_format = LogFormat.TEXT
        self._log_to_console = True
        self._log_file_path: str | None = None
        self.log_request_body = False
        self.log_response_body = False
        # A host application may have chosen a level for our logger before this.
        if self._logger.level == logging.NOTSET:
            self._logger.setLevel(LogLevel.LNone)
        self.set_log_outputs()
        self._set_by_code: set[str] = set()

    def __setattr__(self, name: str, value: Any) -> None:
        super().__setattr__(name, value)
        if not name.startswith("_") and "_set_by_code" in vars(self):
            self._set_by_code.add(name)

    def apply_from_file(self, values: Mapping[str, Any], *, keep_code: bool) -> None:
        """Make the settings that a configuration file gives; `keep_code` leaves alone those that code has made."""
        for name, value in values.items():
            if not (keep_code and name in self._set_by_code):
                setattr(self, name, value)
                self._set_by_code.discard(name)

    def settings(self) -> dict[str, Any]:
        """Return all settings by name."""
        names = ("log_level", "log_format", "log_to_console", "log_file_path", "log_request_body", "log_response_body")
        return {name: getattr(self, name) for name in names}

    @property
    def log_level(self) -> int:
        """The lowest level that is written, one of LogLevel."""
        return self._logger.level

    @log_level.setter
    def log_level(self, value: int) -> None:
        if isinstance(value, bool) or not isinstance(value, int):
            raise TypeError(f"log_level is one of LogLevel.LTrace, LDebug, LError, LNone, not {value!r}")
        self._logger.setLevel(value)

    @property
    def log_format(self) -> int:
        """How records are written, one of LogFormat."""
        return self._log_format

    @log_format.setter
    def log_format(self, value: int) -> None:
        if value not in (LogFormat.TEXT, LogFormat.JSON):
            raise ValueError(f"log_format is LogFormat.TEXT or LogFormat.JSON, not {value!r}")
        self._log_format = value
        self.set_log_outputs()

    @property
    def log_to_console(self) -> bool:
        """Whether records go to stderr."""
        return self._log_to_console

    @log_to_console.setter
    def log_to_console(self, value: bool) -> None:
        self._log_to_console = bool(value)
        self.set_log_outputs()

    @property
    def log_file_path(self) -> str | None:
        """The file that records are appended to, None for none; it is opened again after a log rotation."""
        return self._log_file_path

    @log_file_path.setter
    def log_file_path(self, value: str | None) -> None:
        self._log_file_path = value or None
        self.set_log_outputs()

    def set_log_outputs(self) -> None:
        """Make the outputs what the settings say; called by every setting that matters to them."""
        with self._lock:
            for handler in self._handlers:
                self._logger.removeHandler(handler)
                handler.close()
            self._handlers = self._new_handlers()
            for handler in self._handlers:
                # Records of separate configurations pass by on their way to the host's handlers.
                handler.addFilter(SingleLoggerFilter(self._logger.name))
                if self._log_format == LogFormat.TEXT:
                    handler.setFormatter(logging.Formatter(_TEXT_LAYOUT))
                self._logger.addHandler(handler)

    def _new_handlers(self) -> list[logging.Handler]:
        handlers: list[logging.Handler] = []
        if self._log_to_console:
            handlers.append(ConsoleHandler())
        if self._log_file_path is not None:
            try:
                handlers.append(FileHandler(self._log_file_path, encoding="utf-8"))
            except OSError as error:
                warn_about_file(self._log_file_path, error)
        return handlers

    def wants(self, level: int) -> bool:
        """Say whether a record of that level would be written: ask before building one."""
        return self._logger.isEnabledFor(level)

    def event(self, message: str, *args: object) -> None:
        """Write a line at debug level: a retry, a renewal, a wait."""
        if self.wants(LogLevel.LDebug):
            text = redact_text(message % args if args else message)
            if self._log_format == LogFormat.JSON:
                text = json.dumps({"level": "debug", "date": _now(), "message": text})
            self._logger.log(LogLevel.LDebug, "%s", text)

    def trace(
        self, method: str, url: str, request_body: Any, status_code: int | None,
        request_headers: Mapping[str, str] | None, response_headers: Mapping[str, str] | None,
    ) -> None:  # fmt: skip
        """Write an exchange with the answer's headers, at trace level."""
        self._write(LogLevel.LTrace, "trace", method, url, request_body, status_code, request_headers, response_headers)

    def debug(
        self, method: str, url: str, request_body: Any, status_code: int | None,
        request_headers: Mapping[str, str] | None,
    ) -> None:  # fmt: skip
        """Write an exchange at debug level."""
        self._write(LogLevel.LDebug, "debug", method, url, request_body, status_code, request_headers)

    def error(
        self, method: str, url: str, request_body: Any, status_code: int | None,
        request_headers: Mapping[str, str] | None, response_body: Any, response_headers: Mapping[str, str] | None,
    ) -> None:  # fmt: skip
        """Write a failed exchange, at error level."""
        self._write(
            LogLevel.LError, "error", method, url, request_body, status_code, request_headers, response_headers,
            response_body,
        )  # fmt: skip

    def _write(
        self, level: int, level_name: str, method: str, url: str, request_body: Any, status_code: int | None,
        request_headers: Mapping[str, str] | None, response_headers: Mapping[str, str] | None = None,
        response_body: Any = None,
    ) -> None:  # fmt: skip
        if not self.wants(level):
            return
        statement = {
            "level": level_name,
            "date": _now(),
            "method": method,
            "url": redact_url(url),
            "requestHeaders": redact_headers(request_headers),
            "requestBody": redact_body(request_body) if self.log_request_body else None,
            "statusCode": status_code,
            "correlationId": _correlation_id(response_headers),
            "responseHeaders": redact_headers(response_headers) if response_headers is not None else None,
            "responseBody": redact_body(response_body) if self.log_response_body else None,
        }
        # "%s" keeps logging from reading a format into what the server sent.
        self._logger.log(
            level, "%s", _as_json(statement) if self._log_format == LogFormat.JSON else _as_text(statement)
        )

    def __repr__(self) -> str:
        return f"Logger(name={self._logger.name!r}, log_level={self.log_level}, log_file_path={self._log_file_path!r})"


def _now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="milliseconds")


def _correlation_id(headers: Mapping[str, str] | None) -> str | None:
    return next((value for name, value in (headers or {}).items() if name.lower() == "inin-correlation-id"), None)


def _as_json(statement: dict[str, Any]) -> str:
    return json.dumps({name: value for name, value in statement.items() if value is not None})


def _as_text(statement: dict[str, Any]) -> str:
    request = [("URL", "url"), ("Method", "method"), ("Headers", "requestHeaders"), ("Body", "requestBody")]
    response = [
        ("Status", "statusCode"), ("Headers", "responseHeaders"), ("CorrelationId", "correlationId"),
        ("Body", "responseBody"),
    ]  # fmt: skip
    lines = ["", "=== REQUEST ===", *_lines(statement, request), "=== RESPONSE ===", *_lines(statement, response)]
    return "\n".join(lines)


def _lines(statement: dict[str, Any], rows: list[tuple[str, str]]) -> list[str]:
    lines = []
    for title, name in rows:
        value = statement[name]
        if isinstance(value, dict):
            value = "".join(f"\n\t{key}: {item}" for key, item in value.items())
        if value not in (None, ""):
            lines.append(f"{title}: {value}")
    return lines
