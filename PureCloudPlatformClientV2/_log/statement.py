"""What a log record says of one exchange: levels, formats, and the statement itself, without a secret."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from typing import Any

from .. import _redaction


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


class LogStatement:
    """One exchange for a log. `string` masks what is secret; what was given is left as it was."""

    def __init__(
        self, level: str, date: Any, method: str, url: str, request_body: Any, status_code: int | None,
        request_headers: Mapping[str, str] | None, response_body: Any = None,
        response_headers: Mapping[str, str] | None = None,
    ) -> None:  # fmt: skip
        self.level = level
        self.date = date
        self.method = method
        self.url = url
        self.request_body = request_body
        self.response_body = response_body
        self.status_code = status_code
        self.request_headers = request_headers
        self.response_headers = None if response_headers is None else dict(response_headers.items())

    def string(self, log_format: int, log_request_body: bool, log_response_body: bool) -> str:
        """Return the statement as text or, with LogFormat.JSON, as one object; bodies only if they are wanted."""
        headers = self.response_headers
        values = {
            "level": self.level,
            "date": self.date,
            "method": self.method,
            "url": _redaction.redact_url(self.url),
            "requestHeaders": _redaction.redact_headers(self.request_headers),
            "requestBody": _redaction.redact_body(self.request_body) if log_request_body else None,
            "statusCode": self.status_code,
            "correlationId": correlation_id(self.response_headers),
            "responseHeaders": None if headers is None else _redaction.redact_headers(headers),
            "responseBody": _redaction.redact_body(self.response_body) if log_response_body else None,
        }
        return _as_json(values) if log_format == LogFormat.JSON else _as_text(values)

    def __repr__(self) -> str:
        return f"LogStatement(level={self.level!r}, method={self.method!r}, status_code={self.status_code!r})"


def correlation_id(headers: Mapping[str, str] | None) -> str | None:
    """Return the platform's id of an exchange, which its support asks for."""
    return next((value for name, value in (headers or {}).items() if name.lower() == "inin-correlation-id"), None)


def _as_json(values: dict[str, Any]) -> str:
    return json.dumps({name: value for name, value in values.items() if value is not None}, default=str)


_REQUEST = {"URL": "url", "Method": "method", "Headers": "requestHeaders", "Body": "requestBody"}
_RESPONSE = {
    "Status": "statusCode", "Headers": "responseHeaders", "CorrelationId": "correlationId", "Body": "responseBody",
}  # fmt: skip


def _as_text(values: dict[str, Any]) -> str:
    lines = ["", "=== REQUEST ===", *_lines(values, _REQUEST), "=== RESPONSE ===", *_lines(values, _RESPONSE)]
    return "\n".join(lines)


def _lines(values: dict[str, Any], rows: dict[str, str]) -> list[str]:
    lines = []
    for title, name in rows.items():
        value = values[name]
        if isinstance(value, dict):
            value = "".join(f"\n\t{key}: {item}" for key, item in value.items())
        if value not in (None, ""):
            lines.append(f"{title}: {value}")
    return lines
