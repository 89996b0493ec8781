# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_email_event_topic_journey_action import QueueConversationEmailEventTopicJourneyAction
    from .queue_conversation_email_event_topic_journey_customer import QueueConversationEmailEventTopicJourneyCustomer
    from .queue_conversation_email_event_topic_journey_customer_session import QueueConversationEmailEventTopicJourneyCustomerSession


class QueueConversationEmailEventTopicJourneyContext(Model):
    """QueueConversationEmailEventTopicJourneyContext of the Platform API."""

    customer: QueueConversationEmailEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: QueueConversationEmailEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: QueueConversationEmailEventTopicJourneyAction | None = field("triggeringAction", default=None)
