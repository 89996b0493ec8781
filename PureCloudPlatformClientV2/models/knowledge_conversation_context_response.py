# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AddressableEntityRef


class KnowledgeConversationContextResponse(Model):
    """Conversation context of knowledge document feedback. In KnowledgeDocumentFeedbackResponse and 1 more.

    Required by the platform: conversation.
    """

    conversation: AddressableEntityRef | None = field("conversation", default=None)
    queue: AddressableEntityRef | None = field("queue", default=None)
    external_contact: AddressableEntityRef | None = field("externalContact", default=None)
    media_type: Literal[
        "Unknown", "Callback", "Chat", "Cobrowse", "Email", "Message", "Screenshare", "Video", "Voice",
    ] | str | None = field("mediaType", default=None)
