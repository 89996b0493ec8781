# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_chat_event_topic_journey_action import QueueConversationChatEventTopicJourneyAction
    from .queue_conversation_chat_event_topic_journey_customer import QueueConversationChatEventTopicJourneyCustomer
    from .queue_conversation_chat_event_topic_journey_customer_session import QueueConversationChatEventTopicJourneyCustomerSession


class QueueConversationChatEventTopicJourneyContext(Model):
    """QueueConversationChatEventTopicJourneyContext of the Platform API."""

    customer: QueueConversationChatEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: QueueConversationChatEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: QueueConversationChatEventTopicJourneyAction | None = field("triggeringAction", default=None)
