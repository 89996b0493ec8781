# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import EmailAddress


class AgentlessEmailSendRequestDto(Model):
    """An agentless email send: sender type, from address, to addresses and 5 more. Body of
    post_conversations_emails_agentless.

    Required by the platform: sender_type, from_address, to_addresses.
    """

    sender_type: Literal["Outbound", "Inbound", "Integration"] | str | None = field("senderType", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    from_address: EmailAddress | None = field("fromAddress", default=None)
    to_addresses: list[EmailAddress] | None = field("toAddresses", default=None)
    reply_to_address: EmailAddress | None = field("replyToAddress", default=None)
    subject: str | None = field("subject", default=None)
    text_body: str | None = field("textBody", default=None)
    html_body: str | None = field("htmlBody", default=None)
