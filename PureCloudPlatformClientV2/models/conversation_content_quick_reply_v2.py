# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_content_quick_reply import ConversationContentQuickReply


class ConversationContentQuickReplyV2(Model):
    """ConversationContentQuickReplyV2 of the Platform API.

    The platform requires: title, actions.
    """

    title: str | None = field("title", default=None)
    actions: list[ConversationContentQuickReply] | None = field("actions", default=None)
