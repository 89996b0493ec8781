"""The tree of errors (drawn in rest.py), and how an answer becomes one of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from .. import _redaction
from .._log.statement import correlation_id
from .rate_limit import RateLimit, rate_limit

if TYPE_CHECKING:
    from .error_details import ErrorDetail

SHOWN_CHARACTERS = 2048
"""How much of a body the text of an error shows."""


class ApiException(Exception):
    """A request failed.

    status: the HTTP status, 0 where there was no answer; reason: its reason phrase, or what went wrong; body: the
    answer's text as it came; headers: its headers. From the platform's error body: code, message, message_params,
    entity_id, and details, a list of ErrorDetail. correlation_id: what Genesys support asks for; attempts: how often
    the request was sent; elapsed: seconds from the first attempt to the failure; method, url: the request, without
    secrets in the query.

    The text shows the beginning of the body, and secrets of headers and body masked; what the request itself sent as
    a secret is masked wherever the server repeats it, except in `body`. Errors can be pickled and copied.
    """

    # Here, too, for subclasses whose constructor does not call this one.
    status: int | None = None
    reason: str | None = None
    body: str | None = None
    headers: Mapping[str, str] | None = None
    code: str | None = None
    message: str | None = None
    message_params: Mapping[str, str] = {}
    entity_id: str | None = None
    details: list[ErrorDetail] = []
    correlation_id: str | None = None
    attempts: int = 1
    elapsed: float = 0.0
    method: str | None = None
    url: str | None = None
    _shown_body: str | None = None
    _response: Any = None  # the answer itself, from the default HTTP client to the loop that may send again

    def __init__(self, status: int | None = None, reason: str | None = None, http_resp: Any = None) -> None:
        super().__init__(status, reason)
        self.status = status
        self.reason = reason
        if http_resp is not None:
            self.status = http_resp.status
            self.reason = http_resp.reason
            self.body = http_resp.data
            self.headers = http_resp.getheaders()
            self._read(_json_object(self.body))
            self.correlation_id = correlation_id(self.headers) or self.correlation_id

    def _read(self, fields: Mapping[str, Any]) -> None:
        texts = {name: value for name, value in fields.items() if isinstance(value, str)}
        self.code = texts.get("code") or texts.get("error")
        self.message = texts.get("message") or texts.get("error_description") or texts.get("description")
        self.entity_id = texts.get("entityId")
        self.correlation_id = texts.get("contextId")
        params = fields.get("messageParams")
        self.message_params = {name: str(item) for name, item in params.items()} if isinstance(params, dict) else {}
        self.details = _details(fields)

    def set_request(self, method: str, url: str, attempts: int, elapsed: float = 0.0) -> ApiException:
        """Note the request that failed, and return the error."""
        self.method, self.url, self.attempts, self.elapsed = method, _redaction.redact_url(url), attempts, elapsed
        return self

    def hide(self, secrets: Iterable[str], *, in_body: bool = False) -> ApiException:
        """Mask what was sent as a secret wherever it came back, in `body` only if asked; return the error."""
        secrets = tuple(secrets)
        if not secrets:
            return self
        self.reason, self.message = _masked(self.reason, secrets), _masked(self.message, secrets)
        self.details = [type(detail)(*(_masked(text, secrets) for text in detail)) for detail in self.details]
        self.message_params = {
            name: _redaction.mask_values(item, secrets) for name, item in self.message_params.items()
        }
        values = "\n".join(map(str, (self.headers or {}).values()))
        if self.headers and _redaction.mask_values(values, secrets) != values:
            shown = {name: _redaction.mask_values(str(value), secrets) for name, value in self.headers.items()}
            self.headers = type(self.headers)(shown)  # type: ignore[call-arg]
        if self.body:
            # Masked before it is cut: a secret across the cut would not be found.
            masked = _redaction.mask_values(_beginning(self.body, 2 * SHOWN_CHARACTERS), secrets)
            self._shown_body = _beginning(masked, SHOWN_CHARACTERS)
            self.body = _redaction.mask_values(_beginning(self.body, len(self.body)), secrets) if in_body else self.body
        self.args = (self.status, self.reason)
        return self

    @property
    def rate_limit(self) -> RateLimit | None:
        """Requests used and allowed for the token and seconds until the reset; None where the answer does not say."""
        return rate_limit(self.headers)

    @property
    def shown_body(self) -> str | None:
        """The beginning of the body with secrets masked."""
        text = self._shown_body if self._shown_body is not None else self.body
        return _redaction.redact_body(text, SHOWN_CHARACTERS) if text else None

    def __str__(self) -> str:
        text = f"({self.status})\nReason: {_redaction.redact_text(str(self.reason))}\n"
        if self.headers:
            text += f"HTTP response headers: {_redaction.redact_headers(self.headers)}\n"
        if self.body:
            text += f"HTTP response body: {self.shown_body}\n"
        if self.entity_id:
            text += f"Entity: {self.entity_id}\n"
        if self.message_params:
            text += f"Message parameters: {_redaction.redact_text(str(dict(self.message_params)))}\n"
        for field, message, code in self.details:
            parts = (field and f"field {field}", code, _redaction.redact_text(message) if message else None)
            text += f"Detail: {', '.join(part for part in parts if part)}\n"
        return text

    def __repr__(self) -> str:
        place = f", {self.method} {self.url}" if self.method else ""
        return f"{type(self).__name__}({self.status}, {_redaction.redact_text(str(self.reason))!r}{place})"

    def __reduce__(self) -> Any:
        # The constructor is not called: a subclass of the user's may want other arguments.
        state = {name: value for name, value in vars(self).items() if name != "_response"}
        return _rebuild, (type(self), self.args), state


class InvalidArgument(ApiException, ValueError):
    """An argument was refused: status 0, and nothing was sent."""

    def __init__(self, reason: str) -> None:
        super().__init__(0, reason)

    def __str__(self) -> str:
        return _redaction.redact_text(str(self.reason))


class InvalidType(InvalidArgument, TypeError):
    """An argument of a type that does not fit: a TypeError too."""


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

    sent: bool = True

    def __init__(self, status: int | None = 0, reason: str | None = None, *, sent: bool = True) -> None:
        super().__init__(0, reason)
        self.sent = sent


class ConnectionFailed(NoAnswer):
    """The connection was refused, or cut before the answer was complete."""


class TimedOut(NoAnswer):
    """Connecting, a piece of the answer, or the call as a whole took longer than its limit."""


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


def error_from_response(response: Any) -> ApiException:
    """Return the error for an answer that is no success."""
    kind = _BY_STATUS.get(response.status, ServerError if response.status >= 500 else ApiException)
    return kind(http_resp=response)


def _rebuild(kind: type[ApiException], args: tuple[Any, ...]) -> ApiException:
    return kind.__new__(kind, *args)


def _json_object(body: Any) -> dict[str, Any]:
    try:
        value = json.loads(body) if body else None
    except (ValueError, TypeError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _details(fields: Mapping[str, Any]) -> list[ErrorDetail]:
    items = [item for name in ("details", "errors") if isinstance(fields.get(name), list) for item in fields[name]]
    if not items:
        return []
    from .error_details import error_details  # here: few errors have any

    return error_details(items)


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


def _masked(text: str | None, secrets: tuple[str, ...]) -> str | None:
    return None if text is None else _redaction.mask_values(str(text), secrets)


def _beginning(text: Any, length: int) -> str:
    text = text if isinstance(text, str) else bytes(text).decode("utf-8", "replace")
    return text if len(text) <= length else f"{text[:length]}... ({len(text)} characters)"
