"""JSON text to values: by msgspec where the extra [fast] is installed, else by `json`, with equal results.

msgspec takes less than the standard library (no NaN, no lone surrogates, no byte order mark, only UTF-8) and raises
for all of it; what it refuses is read by `json`, which has the last word on values and errors. Safe from any thread.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

WORTH_LOADING = 4_000_000
"""Bytes read before msgspec is loaded: loading it takes what it saves on as many (20 ms)."""

_decode: Callable[[Any], Any] | None = None
_read = 0
_scan: Callable[[str, int], tuple[Any, int]] = json.JSONDecoder().scan_once  # type: ignore[attr-defined]
"""What `json.loads` calls once it knows the encoding and has looked for spaces: half of its time for a small text."""


def loads(text: str | bytes) -> Any:
    """Return the value of JSON text. Raises what `json.loads` raises."""
    if _decode is None:
        _count(len(text))
    try:
        return (_decode or _plain)(text)
    except (ValueError, RecursionError, TypeError):
        pass
    return json.loads(text)


def _plain(text: str | bytes) -> Any:
    """Return the value of text that is JSON in UTF-8 from its first character to its last. Raises ValueError."""
    shown = text if isinstance(text, str) else text.decode()
    try:
        value, end = _scan(shown, 0)
    except StopIteration:
        raise ValueError from None
    if end != len(shown):
        raise ValueError
    return value


def _count(size: int) -> None:
    global _read, _decode
    _read += size
    if _read < WORTH_LOADING:
        return
    try:
        from msgspec.json import decode  # here: a short program never reads as much

        _decode = decode
    except ImportError:  # the extra is not installed
        _decode = _plain
