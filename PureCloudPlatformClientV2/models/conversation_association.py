# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationAssociation(Model):
    """A conversation association: conversation id, communication id, media type and 1 more. Body of
    put_externalcontacts_conversation.

    Required by the platform: conversation_id, communication_id, media_type.
    """

    external_contact_id: str | None = field("externalContactId", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    communication_id: str | None = field("communicationId", default=None)
    media_type: Literal[
        "CALL", "CALLBACK", "CHAT", "COBROWSE", "EMAIL", "MESSAGE", "INTERNAL_MESSAGE", "SOCIAL_EXPRESSION", "VIDEO",
        "SCREENSHARE",
    ] | str | None = field("mediaType", default=None)
