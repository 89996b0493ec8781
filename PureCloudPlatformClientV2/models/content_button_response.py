# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ContentButtonResponse(Model):
    """Part of MessageContent.

    Required by the platform: type, text, payload.
    """

    id: str | None = field("id", default=None)
    type: Literal["Button", "DatePicker", "QuickReply"] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    payload: str | None = field("payload", default=None)
