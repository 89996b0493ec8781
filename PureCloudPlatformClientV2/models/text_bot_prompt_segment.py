# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import Format, MessageContent


class TextBotPromptSegment(Model):
    """Part of TextBotModeOutputPrompts.

    Required by the platform: text, type.
    """

    text: str | None = field("text", default=None)
    type: Literal["Text", "RichMedia"] | str | None = field("type", default=None)
    format: Format | None = field("format", default=None)
    content: list[MessageContent] | None = field("content", default=None)
