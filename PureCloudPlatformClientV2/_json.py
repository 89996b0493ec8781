"""JSON text to values: by msgspec where the extra [fast] is installed, else by `json`, with equal results.

msgspec takes less than the standard library (no NaN, no lone surrogates, no byte order mark, only UTF-8) and raises
for all of it; what it refuses is read by `json`, which has the last word on values and errors. Safe from any thread.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

try:
    from msgspec.json import decode as _decode
except ImportError:  # the extra is not installed
    _decode = None  # type: ignore[assignment]


def _fast_loads(text: str | bytes) -> Any:
    try:
        return _decode(text)
    except (ValueError, RecursionError, TypeError):
        return json.loads(text)


loads: Callable[[str | bytes], Any] = json.loads if _decode is None else _fast_loads
"""Return the value of JSON text. Raises what `json.loads` raises."""
