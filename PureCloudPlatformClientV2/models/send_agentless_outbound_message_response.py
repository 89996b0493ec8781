# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef, MessageData, SendMessagingTemplateRequest


class SendAgentlessOutboundMessageResponse(Model):
    """A send agentless outbound message: conversation id, from address, to address and 9 more. Answer of
    post_conversations_messages_agentless.
    """

    id: str | None = field("id", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    from_address: str | None = field("fromAddress", default=None)
    to_address: str | None = field("toAddress", default=None)
    messenger_type: Literal["sms", "whatsapp", "open"] | str | None = field("messengerType", default=None)
    text_body: str | None = field("textBody", default=None)
    messaging_template: SendMessagingTemplateRequest | None = field("messagingTemplate", default=None)
    use_existing_active_conversation: bool | None = field("useExistingActiveConversation", default=None)
    message: MessageData | None = field("message", default=None)
    timestamp: datetime | None = field("timestamp", default=None)
    self_uri: str | None = field("selfUri", default=None)
    user: AddressableEntityRef | None = field("user", default=None)
