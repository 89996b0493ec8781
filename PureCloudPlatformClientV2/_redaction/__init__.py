"""What must never be shown is masked here: in headers, URLs, bodies and free text.

Pure functions that never raise, in time linear in the length of what they are given. Any thread may call them.
"""

from __future__ import annotations

from .names import MASK, is_link_secret, is_secret_name
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
