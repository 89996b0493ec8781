# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import EmailAddress


class AgentlessEmailSendResponseDto(Model):
    """An agentless email send: conversation id, sender type, from address and 6 more. Answer of
    post_conversations_emails_agentless.

    Required by the platform: conversation_id, sender_type, from_address, to_addresses, date_created.
    """

    id: str | None = field("id", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    sender_type: Literal["Outbound", "Inbound", "Integration"] | str | None = field("senderType", default=None)
    from_address: EmailAddress | None = field("fromAddress", default=None)
    to_addresses: list[EmailAddress] | None = field("toAddresses", default=None)
    reply_to_address: EmailAddress | None = field("replyToAddress", default=None)
    subject: str | None = field("subject", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    self_uri: str | None = field("selfUri", default=None)
