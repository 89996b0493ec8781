# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .send_messaging_template_request import SendMessagingTemplateRequest


class SendAgentlessOutboundMessageRequest(Model):
    """SendAgentlessOutboundMessageRequest of the Platform API.

    The platform requires: from_address, to_address, to_address_messenger_type.
    """

    from_address: str | None = field("fromAddress", default=None)
    to_address: str | None = field("toAddress", default=None)
    to_address_messenger_type: Literal[
        "sms", "whatsapp", "open",
    ] | str | None = field("toAddressMessengerType", default=None)
    text_body: str | None = field("textBody", default=None)
    messaging_template: SendMessagingTemplateRequest | None = field("messagingTemplate", default=None)
    use_existing_active_conversation: bool | None = field("useExistingActiveConversation", default=None)
