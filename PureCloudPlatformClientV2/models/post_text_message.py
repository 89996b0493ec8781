# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ConversationMessageContent


class PostTextMessage(Model):
    """Post text message of a text. In PostTextRequest and 1 more.

    Required by the platform: type.
    """

    type: Literal[
        "Text", "Structured", "Receipt", "Event", "Message", "Unknown",
    ] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    content: list[ConversationMessageContent] | None = field("content", default=None)
