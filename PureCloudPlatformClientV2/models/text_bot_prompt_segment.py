# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .format import Format
    from .message_content import MessageContent


class TextBotPromptSegment(Model):
    """TextBotPromptSegment of the Platform API.

    The platform requires: text, type.
    """

    text: str | None = field("text", default=None)
    type: Literal["Text", "RichMedia"] | str | None = field("type", default=None)
    format: Format | None = field("format", default=None)
    content: list[MessageContent] | None = field("content", default=None)
