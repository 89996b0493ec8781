# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CreateOutboundMessagingConversationRequest(Model):
    """An outbound messaging conversation to create: queue id, to address, to address messenger type and 3 more. Body of
    post_conversations_messages.

    Required by the platform: queue_id, to_address, to_address_messenger_type.
    """

    queue_id: str | None = field("queueId", default=None)
    to_address: str | None = field("toAddress", default=None)
    to_address_messenger_type: Literal[
        "sms", "open", "whatsapp",
    ] | str | None = field("toAddressMessengerType", default=None)
    use_existing_conversation: bool | None = field("useExistingConversation", default=None)
    external_contact_id: str | None = field("externalContactId", default=None)
    use_user_from_address: bool | None = field("useUserFromAddress", default=None)
