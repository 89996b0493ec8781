"""The tree of errors (drawn in rest.py), and how an answer becomes one of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from .._redaction import redact_body, redact_headers, redact_text, redact_url


class ApiException(Exception):
    """A request failed.

    status: the HTTP status, 0 where there was no answer; reason: its reason phrase, or what went wrong; body: the
    answer's text; headers: its headers; code, message: what the platform says in an error body; correlation_id: what
    Genesys support asks for; attempts: how often the request was sent; method, url: the request, without secrets in
    the query.

    The text shows secrets of headers and body masked. Errors can be pickled and copied.
    """

    def __init__(self, status: int | None = None, reason: str | None = None, http_resp: Any = None) -> None:
        super().__init__(status, reason)
        self.status = status
        self.reason = reason
        self.body: str | None = None
        self.headers: Mapping[str, str] | None = None
        if http_resp is not None:
            self.status = http_resp.status
            self.reason = http_resp.reason
            self.body = http_resp.data
            self.headers = http_resp.getheaders()
        fields = _error_fields(self.body)
        self.code: str | None = fields.get("code") or fields.get("error")
        self.message: str | None = fields.get("message") or fields.get("error_description") or fields.get("description")
        self.correlation_id: str | None = _correlation_id(self.headers) or fields.get("contextId")
        self.attempts = 1
        self.method: str | None = None
        self.url: str | None = None

    def about(self, method: str, url: str, attempts: int) -> ApiException:
        """Note the request that failed, and return the error."""
        self.method, self.url, self.attempts = method, redact_url(url), attempts
        return self

    def __str__(self) -> str:
        text = f"({self.status})\nReason: {redact_text(str(self.reason))}\n"
        if self.headers:
            text += f"HTTP response headers: {redact_headers(self.headers)}\n"
        if self.body:
            text += f"HTTP response body: {redact_body(self.body)}\n"
        return text

    def __repr__(self) -> str:
        place = f", {self.method} {self.url}" if self.method else ""
        return f"{type(self).__name__}({self.status}, {redact_text(str(self.reason))!r}{place})"

    def __reduce__(self) -> Any:
        return type(self), (self.status, self.reason), vars(self)


class BadRequest(ApiException):
    """400: the platform refused what was sent."""


class Unauthorized(ApiException):
    """401: no valid token."""


class Forbidden(ApiException):
    """403: a permission is missing."""


class NotFound(ApiException):
    """404: there is no such thing."""


class Conflict(ApiException):
    """409: the thing has changed meanwhile, or exists."""


class RateLimited(ApiException):
    """429: too many requests, also after the retries."""


class ServerError(ApiException):
    """500 and above: the platform failed."""


class NoAnswer(ApiException):
    """There was no complete answer. `sent` is False only where the server cannot have acted on the request."""

    def __init__(self, status: int | None = 0, reason: str | None = None, *, sent: bool = True) -> None:
        super().__init__(0, reason)
        self.sent = sent


class ConnectionFailed(NoAnswer):
    """The connection was refused, or cut before the answer was complete."""


class TimedOut(NoAnswer):
    """Connecting, or a piece of the answer, took longer than the timeout."""


class TLSFailed(NoAnswer):
    """The TLS handshake failed: a certificate was refused, or the protocol did not fit."""


_BY_STATUS: dict[int, type[ApiException]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    429: RateLimited,
}


def error_for(response: Any) -> ApiException:
    """Return the error for an answer that is no success."""
    kind = _BY_STATUS.get(response.status, ServerError if response.status >= 500 else ApiException)
    return kind(http_resp=response)


def _error_fields(body: str | None) -> dict[str, str]:
    try:
        value = json.loads(body) if body else None
    except ValueError:
        return {}
    return {key: item for key, item in value.items() if isinstance(item, str)} if isinstance(value, dict) else {}


def _correlation_id(headers: Mapping[str, str] | None) -> str | None:
    return next((value for name, value in (headers or {}).items() if name.lower() == "inin-correlation-id"), None)
