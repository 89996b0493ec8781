# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import SendMessagingTemplateRequest


class SendAgentlessOutboundMessageRequest(Model):
    """A send agentless outbound message: from address, to address, to address messenger type and 3 more. Body of
    post_conversations_messages_agentless.

    Required by the platform: from_address, to_address, to_address_messenger_type.
    """

    from_address: str | None = field("fromAddress", default=None)
    to_address: str | None = field("toAddress", default=None)
    to_address_messenger_type: Literal[
        "sms", "whatsapp", "open",
    ] | str | None = field("toAddressMessengerType", default=None)
    text_body: str | None = field("textBody", default=None)
    messaging_template: SendMessagingTemplateRequest | None = field("messagingTemplate", default=None)
    use_existing_active_conversation: bool | None = field("useExistingActiveConversation", default=None)
