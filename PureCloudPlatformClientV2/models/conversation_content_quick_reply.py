# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationContentQuickReply(Model):
    """One of the actions of a conversation content quick reply V2. In ConversationContentQuickReplyV2 and 1 more.

    Required by the platform: text, payload.
    """

    text: str | None = field("text", default=None)
    payload: str | None = field("payload", default=None)
    image: str | None = field("image", default=None)
    action: Literal["Message"] | str | None = field("action", default=None)
