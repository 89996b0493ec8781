# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_chat_event_topic_journey_action import ConversationChatEventTopicJourneyAction
    from .conversation_chat_event_topic_journey_customer import ConversationChatEventTopicJourneyCustomer
    from .conversation_chat_event_topic_journey_customer_session import ConversationChatEventTopicJourneyCustomerSession


class ConversationChatEventTopicJourneyContext(Model):
    """ConversationChatEventTopicJourneyContext of the Platform API."""

    customer: ConversationChatEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: ConversationChatEventTopicJourneyCustomerSession | None = field("customerSession", default=None)
    triggering_action: ConversationChatEventTopicJourneyAction | None = field("triggeringAction", default=None)
