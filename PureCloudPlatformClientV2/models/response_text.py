# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ResponseText(Model):
    """Part of Response.

    Required by the platform: content.
    """

    content: str | None = field("content", default=None)
    content_type: Literal["text/plain", "text/html"] | str | None = field("contentType", default=None)
    type: Literal["body", "subject"] | str | None = field("type", default=None)
