# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationContentStory(Model):
    """Part of ConversationMessageContent."""

    type: Literal["Mention", "Reply"] | str | None = field("type", default=None)
    url: str | None = field("url", default=None)
    reply_to_id: str | None = field("replyToId", default=None)
