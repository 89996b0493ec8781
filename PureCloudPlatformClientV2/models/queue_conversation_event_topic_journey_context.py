# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_event_topic_journey_action import QueueConversationEventTopicJourneyAction
    from .queue_conversation_event_topic_journey_customer import QueueConversationEventTopicJourneyCustomer
    from .queue_conversation_event_topic_journey_customer_session import QueueConversationEventTopicJourneyCustomerSession


class QueueConversationEventTopicJourneyContext(Model):
    """QueueConversationEventTopicJourneyContext of the Platform API."""

    customer: QueueConversationEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: QueueConversationEventTopicJourneyCustomerSession | None = field("customerSession", default=None)
    triggering_action: QueueConversationEventTopicJourneyAction | None = field("triggeringAction", default=None)
