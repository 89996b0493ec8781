# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_message_event_topic_journey_action import QueueConversationMessageEventTopicJourneyAction
    from .queue_conversation_message_event_topic_journey_customer import QueueConversationMessageEventTopicJourneyCustomer
    from .queue_conversation_message_event_topic_journey_customer_session import QueueConversationMessageEventTopicJourneyCustomerSession


class QueueConversationMessageEventTopicJourneyContext(Model):
    """QueueConversationMessageEventTopicJourneyContext of the Platform API."""

    customer: QueueConversationMessageEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: QueueConversationMessageEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: QueueConversationMessageEventTopicJourneyAction | None = field("triggeringAction", default=None)
