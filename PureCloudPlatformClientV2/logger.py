"""Logger: what happened on the wire, for people or machines, never with a secret.

Records go to the stdlib logger 'PureCloudPlatformClientV2', so a host application's handlers see them; other libraries'
loggers are left alone. Nothing is built for a level that is off.
"""

from __future__ import annotations

import itertools
import json
import logging
import re
import threading
import weakref
from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any

from . import _redaction
from ._log.handlers import ConsoleHandler, SeparateLogger, SingleLoggerFilter, warn_about_file
from ._log.statement import LogFormat as LogFormat
from ._log.statement import LogLevel as LogLevel
from ._log.statement import LogStatement as LogStatement
from ._redaction import MASK

NAME = "PureCloudPlatformClientV2"
_NUMBERS = itertools.count(1)
_TEXT_LAYOUT = "%(asctime)s %(levelname)s %(message)s"


class RedactingFilter(logging.Filter):
    """Masks what other libraries' records say of requests: queries as a whole, and secrets as in our own records.

    urllib3 writes every URL with its query at level DEBUG; we leave its logger alone, so add the filter where you turn
    that level on: `logging.getLogger("urllib3.connectionpool").addFilter(RedactingFilter())`, or to a handler.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        try:
            message = record.getMessage()
        except (TypeError, ValueError):
            return True  # logging reports a record whose arguments do not fit
        record.msg, record.args = _redaction.redact_text(_QUERY.sub(rf"\1{MASK}", message)), ()
        return True


_QUERY = re.compile(r"(\?)[^\s\"']+")


class Logger:
    """The logging of one Configuration. Threads may share it; a change of its settings is guarded by a lock.

    log_level (LogLevel, LNone), log_format (LogFormat, TEXT), log_to_console (True: to stderr), log_file_path (None),
    log_request_body and log_response_body (False: whether bodies are written, secrets masked).
    """

    def __init__(self, *, separate: bool = False) -> None:
        logging.addLevelName(LogLevel.LTrace, "TRACE")
        shared = logging.getLogger(NAME)
        self._logger = SeparateLogger(f"{NAME}.{next(_NUMBERS)}", shared) if separate else shared
        self._lock = threading.Lock()
        self._handlers: list[logging.Handler] = []
        # Not at exit: others may still log then, and logging closes its handlers itself.
        weakref.finalize(self, _take_down, self._logger, self._handlers).atexit = False
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
        wanted = None
        while wanted != (wanted := (self._log_to_console, self._log_file_path, self._log_format)):
            # Opening a file takes time: the lock is held only to exchange what is ready.
            handlers = [self._prepared(handler, wanted[2]) for handler in _new_handlers(*wanted[:2])]
            with self._lock:
                old, self._handlers[:] = list(self._handlers), handlers
                for handler in old:
                    self._logger.removeHandler(handler)
                for handler in handlers:
                    self._logger.addHandler(handler)
            _close(old)

    def begin_anew_after_fork(self) -> None:
        """Replace a lock that a thread of the parent may have held; called in a forked child."""
        self._lock = threading.Lock()

    def _prepared(self, handler: logging.Handler, log_format: int) -> logging.Handler:
        # Records of separate configurations pass by on their way to the host's handlers.
        handler.addFilter(SingleLoggerFilter(self._logger.name))
        if log_format == LogFormat.TEXT:
            handler.setFormatter(logging.Formatter(_TEXT_LAYOUT))
        return handler

    def wants(self, level: int) -> bool:
        """Say whether a record of that level would be written: ask before building one."""
        return self._logger.isEnabledFor(level)

    def event(self, message: str, *args: object) -> None:
        """Write a line at debug level: a retry, a renewal, a wait."""
        if self.wants(LogLevel.LDebug):
            text = _redaction.redact_text(message % args if args else message)
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
        statement = LogStatement(
            level_name, _now(), method, url, request_body, status_code, request_headers, response_body, response_headers
        )
        text = statement.string(self._log_format, self.log_request_body, self.log_response_body)
        # "%s" keeps logging from reading a format into what the server sent.
        self._logger.log(level, "%s", text)

    def __reduce__(self) -> Any:
        return _restored, (self._logger.name != NAME, self.settings())

    def __repr__(self) -> str:
        return f"Logger(name={self._logger.name!r}, log_level={self.log_level}, log_file_path={self._log_file_path!r})"


def _now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="milliseconds")


def _restored(separate: bool, settings: dict[str, Any]) -> Logger:
    created = Logger(separate=separate)
    if separate:
        created.apply_from_file(settings, keep_code=False)
    return created


def _new_handlers(to_console: bool, file_path: str | None) -> list[logging.Handler]:
    handlers: list[logging.Handler] = [ConsoleHandler()] if to_console else []
    if file_path is not None:
        from ._log.file import FileHandler  # here: most programs log to no file

        try:
            handlers.append(FileHandler(file_path, encoding="utf-8"))
        except OSError as error:
            warn_about_file(file_path, error)
    return handlers


def _take_down(logger: logging.Logger, handlers: list[logging.Handler]) -> None:
    """Close the outputs of a Logger that is gone."""
    for handler in handlers:
        logger.removeHandler(handler)
    _close(handlers)


def _close(handlers: list[logging.Handler]) -> None:
    for handler in handlers:
        handler.close()
