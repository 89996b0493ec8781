"""Arguments become parts of an HTTP request, and nothing in a value can leave its place.

Path values are percent-encoded whole (RFC 3986 section 2.1), query values as in HTML forms, header names and values
are checked against RFC 9110 section 5. Pure functions, safe from any thread.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote, urlencode

from ..utils import sanitize_for_serialization as wire

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_FORBIDDEN = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")

__all__ = ["check_header", "encode_path", "encode_query", "to_path_value", "wire"]


def to_path_value(obj: object) -> str:
    """Return `obj` as one string: lists joined by commas, booleans in lower case, dates in ISO 8601."""
    if isinstance(obj, str):
        return obj
    value = wire(obj)
    if isinstance(value, list):
        return ",".join(to_path_value(item) for item in value)
    if isinstance(value, bool):
        return str(value).lower()
    return str(value)


def encode_path(template: str, params: Mapping[str, object] | None) -> str:
    """Return `template` with each `{name}` replaced by its value, encoded so that it stays one path segment.

    Raises ValueError, naming the parameter, for a missing or empty value and for `.` and `..`, which every HTTP stack
    would take for a step in the path.
    """

    def segment(match: re.Match[str]) -> str:
        name = match[1]
        value = None if params is None else params.get(name)
        text = "" if value is None else to_path_value(value)
        if text in ("", ".", ".."):
            raise ValueError(f"path parameter {name!r} of {template} cannot be {text!r}: give the identifier")
        try:
            return quote(text, safe="")
        except UnicodeEncodeError as error:
            raise ValueError(f"path parameter {name!r} of {template} is not valid Unicode text") from error

    return _PLACEHOLDER.sub(segment, template)


def encode_query(params: Mapping[str, object] | Iterable[tuple[str, object]] | None) -> str:
    """Return the query string without `?`, empty where there is nothing to send.

    A name may repeat when `params` is a sequence of pairs. Absent (None) values are left out.
    Raises ValueError, naming the parameter, for text that is not valid Unicode.
    """
    if not params:
        return ""
    items: Iterable[tuple[str, object]] = params.items() if isinstance(params, Mapping) else params
    pairs = [(name, to_path_value(value)) for name, value in items if value is not None]
    try:
        return urlencode(pairs)
    except UnicodeEncodeError as error:
        names = ", ".join(sorted({name for name, _ in pairs}))
        raise ValueError(f"a query parameter is not valid Unicode text (one of: {names})") from error


def check_header(name: str, value: Any) -> None:
    """Raise ValueError for a header that HTTP/1.1 cannot carry; the message never shows the value.

    Control characters (CR, LF and NUL above all) would let a value start another header; text outside Latin-1 has no
    encoding in a header (RFC 9110 section 5.5).
    """
    if not _HEADER_NAME.fullmatch(name):
        raise ValueError(f"{name!r} is not a valid HTTP header name")
    text = str(value)
    if _HEADER_FORBIDDEN.search(text):
        raise ValueError(f"the value of header {name!r} has a control character (line break, NUL, ...)")
    try:
        text.encode("latin-1")
    except UnicodeEncodeError as error:
        raise ValueError(f"the value of header {name!r} has characters outside Latin-1") from error
