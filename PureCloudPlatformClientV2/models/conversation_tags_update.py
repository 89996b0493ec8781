# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ConversationTagsUpdate(Model):
    """Conversation tags to change: external tag. Body of put_conversation_tags.

    Required by the platform: external_tag.
    """

    external_tag: str | None = field("externalTag", default=None)
