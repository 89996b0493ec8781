"""Masking where the structure is known: headers, URLs, JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from .names import MASK, is_link_secret, is_secret_name
from .text import redact_text

_URL_HEADERS = frozenset({"location", "content-location", "referer", "origin"})


def redact_headers(headers: Mapping[str, str] | None) -> dict[str, str]:
    """Return a copy of `headers` with the values of the secret ones masked."""
    return {name: _redact_header(str(name), str(value)) for name, value in (headers or {}).items()}


def _redact_header(name: str, value: str) -> str:
    if is_secret_name(name):
        return MASK
    return redact_url(value) if name.lower() in _URL_HEADERS else redact_text(value)


def redact_url(url: str) -> str:
    """Return `url` without userinfo, the values of secret query parameters masked, in the fragment too."""
    try:
        parts = urlsplit(url)
        query = _redact_query(parts.query)
    except ValueError:
        return MASK
    netloc = f"{MASK}@{parts.netloc.rpartition('@')[2]}" if "@" in parts.netloc else parts.netloc
    return urlunsplit((parts.scheme, netloc, redact_text(parts.path), query, redact_text(parts.fragment)))


def _redact_query(query: str) -> str:
    pairs = parse_qsl(query, keep_blank_values=True)
    masked = [(name, MASK if _is_query_secret(name) else redact_text(value)) for name, value in pairs]
    # What holds no secret is shown letter by letter as it was sent.
    return query if masked == pairs else urlencode(masked, safe="[]")


def _is_query_secret(name: str) -> bool:
    return is_link_secret(name) or name.lower() == "code"


def redact_body(body: Any, limit: int | None = None) -> str | None:
    """Return `body` (bytes, text, or JSON values) as text with the values of secret fields masked, None for None.

    A text longer than `limit` characters (bytes: so many bytes) is cut before anything else is done with it.
    """
    if body is None:
        return None
    if isinstance(body, (str, bytes, bytearray)):
        left_out = 0 if limit is None else max(0, len(body) - limit)
        shown = body if not left_out else body[:limit]
        text = shown if isinstance(shown, str) else bytes(shown).decode("utf-8", "replace")
        return f"{redact_text(text)}... ({left_out} more)" if left_out else _redact_body_text(text)
    try:
        text = json.dumps(redact_values(body), default=lambda value: f"<{type(value).__name__}>", skipkeys=True)
    except (ValueError, TypeError, RecursionError):  # a ring, a number too long, objects that are no JSON
        return f"<{type(body).__name__}>"
    return text if limit is None or len(text) <= limit else f"{text[:limit]}... ({len(text) - limit} more)"


def _redact_body_text(text: str) -> str:
    try:
        value = json.loads(text, object_pairs_hook=_unique)
        masked = redact_values(value)
        if masked == value:
            return text
        return json.dumps(masked)
    except (ValueError, RecursionError):  # no JSON, or nested deeper than Python goes
        return redact_text(text)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse a field given twice: the parser would drop the first, and what is not seen cannot be masked."""
    fields = dict(pairs)
    if len(fields) < len(pairs):
        raise ValueError("a field is given twice")
    return fields


def redact_values(value: Any) -> Any:
    """Return JSON values with those of secret fields masked, at any depth that Python can follow (RecursionError)."""
    if isinstance(value, Mapping):
        return {
            key: MASK if is_secret_name(str(key)) and item not in (None, "") else redact_values(item)
            for key, item in value.items()
        }
    if isinstance(value, (list, tuple)):
        return [redact_values(item) for item in value]
    return redact_text(value) if isinstance(value, str) else value
