"""What must never be shown is masked here: in headers, URLs, bodies and free text.

Pure functions that never raise, in time linear in the length of what they are given. Any thread may call them. They are
loaded at their first use, for a program whose calls succeed and that logs nothing needs none: users of them import this
package, not its names.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .names import MASK, is_link_secret, is_secret_name

if TYPE_CHECKING:
    from .structures import redact_body, redact_headers, redact_url, redact_values
    from .text import redact_text
    from .values import mask_values

__all__ = [
    "MASK",
    "is_link_secret",
    "is_secret_name",
    "mask_values",
    "redact_body",
    "redact_headers",
    "redact_text",
    "redact_url",
    "redact_values",
]
_MODULES = {
    "mask_values": "values",
    "redact_body": "structures",
    "redact_headers": "structures",
    "redact_text": "text",
    "redact_url": "structures",
    "redact_values": "structures",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    function = globals()[name] = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    return function
