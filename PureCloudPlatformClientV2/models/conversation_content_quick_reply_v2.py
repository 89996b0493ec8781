# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConversationContentQuickReply


class ConversationContentQuickReplyV2(Model):
    """Part of ConversationMessageContent.

    Required by the platform: title, actions.
    """

    title: str | None = field("title", default=None)
    actions: list[ConversationContentQuickReply] | None = field("actions", default=None)
