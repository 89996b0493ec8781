"""What must never be shown is masked here: in headers, URLs and bodies. Pure functions that never raise."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

MASK = "[REDACTED]"

_SECRET_HEADERS = frozenset(
    {"authorization", "proxy-authorization", "cookie", "set-cookie", "www-authenticate-token", "x-api-key"}
)
_SECRET_NAMES = frozenset(
    {"accesstoken", "refreshtoken", "idtoken", "token", "assertion", "samlassertion", "clientsecret", "secret"}
    | {"codeverifier", "password", "passwd", "oldpassword", "newpassword", "apikey", "privatekey", "authorization"}
    | {"jwt", "authtoken", "sessiontoken", "clientassertion", "credentials"}
)
# An authorization code is a secret where OAuth puts it; elsewhere `code` is an error code that people need to see.
_FORM_SECRETS = _SECRET_NAMES | {"code"}
_WORD = re.compile(r"[^a-z0-9]")
_BEARER = re.compile(r"(?i)\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]+")
_PAIR = re.compile(
    r"(?i)([\"']?([a-z][a-z0-9_-]*)[\"']?\s*[=:]\s*)(\"(?:[^\"\\]|\\.)*\"?|'(?:[^'\\]|\\.)*'?|[^\s&,;\"'}]+)"
)


def is_secret_name(name: str) -> bool:
    """Say whether a field of that name holds a secret, however it is spelt: clientSecret, client_secret, ..."""
    word = _WORD.sub("", name.lower())
    return word in _SECRET_NAMES or word.endswith(("password", "secret", "accesstoken", "refreshtoken"))


def redact_headers(headers: Mapping[str, str] | None) -> dict[str, str]:
    """Return a copy of `headers` with the values of the secret ones masked."""
    return {
        name: MASK if name.lower() in _SECRET_HEADERS else redact_text(str(value))
        for name, value in (headers or {}).items()
    }


def redact_url(url: str) -> str:
    """Return `url` without userinfo, the values of secret query parameters masked."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return MASK
    netloc = f"{MASK}@{parts.netloc.rpartition('@')[2]}" if "@" in parts.netloc else parts.netloc
    query = parts.query
    if query:
        pairs = parse_qsl(query, keep_blank_values=True)
        if any(_is_query_secret(name) for name, _ in pairs):
            masked = [(name, MASK if _is_query_secret(name) else value) for name, value in pairs]
            query = urlencode(masked, safe="[]")
    return urlunsplit((parts.scheme, netloc, parts.path, query, parts.fragment))


def _is_query_secret(name: str) -> bool:
    return is_secret_name(name) or name.lower() == "code"


def redact_body(body: Any) -> str | None:
    """Return `body` (bytes, text, or JSON values) as text with the values of secret fields masked, None for None."""
    if body is None:
        return None
    if isinstance(body, (bytes, bytearray)):
        body = bytes(body).decode("utf-8", "replace")
    if isinstance(body, str):
        return _redact_body_text(body)
    return json.dumps(redact_values(body), default=lambda value: f"<{type(value).__name__}>", skipkeys=True)


def _redact_body_text(text: str) -> str:
    try:
        value = json.loads(text)
    except ValueError:
        return redact_text(text)
    if isinstance(value, str):
        return json.dumps(redact_text(value))
    return json.dumps(redact_values(value)) if _holds_secret(value) else text


def _holds_secret(value: Any) -> bool:
    return bool(redact_values(value) != value)


def redact_values(value: Any) -> Any:
    """Return JSON values with those of secret fields masked, at any depth."""
    if isinstance(value, Mapping):
        return {
            key: MASK if is_secret_name(str(key)) and item not in (None, "") else redact_values(item)
            for key, item in value.items()
        }
    if isinstance(value, (list, tuple)):
        return [redact_values(item) for item in value]
    return redact_text(value) if isinstance(value, str) else value


def redact_text(text: str) -> str:
    """Return free text with `Bearer ...`, `Basic ...` and the values after secret names masked."""
    text = _BEARER.sub(rf"\1 {MASK}", text)
    return _PAIR.sub(lambda pair: pair[1] + MASK if _is_form_secret(pair[2], text) else pair[0], text)


def _is_form_secret(name: str, text: str) -> bool:
    if is_secret_name(name):
        return True
    return name.lower() in _FORM_SECRETS and "grant_type=" in text
