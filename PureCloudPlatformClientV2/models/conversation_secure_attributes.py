# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ConversationSecureAttributes(Model):
    """Conversation secure attributes: attributes and 1 more. Answer of get_conversation_secureattributes; body of
    patch_conversation_secureattributes and 1 more.
    """

    attributes: dict[str, str] | None = field("attributes", default=None)
    version: int | None = field("version", default=None)
