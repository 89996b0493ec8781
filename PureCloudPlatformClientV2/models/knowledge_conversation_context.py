# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class KnowledgeConversationContext(Model):
    """Conversation context of a knowledge document copy. In KnowledgeDocumentCopy and 4 more.

    Required by the platform: conversation_id.
    """

    conversation_id: str | None = field("conversationId", default=None)
    media_type: Literal[
        "Unknown", "Callback", "Chat", "Cobrowse", "Email", "Message", "Screenshare", "Video", "Voice",
    ] | str | None = field("mediaType", default=None)
    queue_id: str | None = field("queueId", default=None)
    external_contact_id: str | None = field("externalContactId", default=None)
