# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_call_event_topic_journey_action import QueueConversationCallEventTopicJourneyAction
    from .queue_conversation_call_event_topic_journey_customer import QueueConversationCallEventTopicJourneyCustomer
    from .queue_conversation_call_event_topic_journey_customer_session import QueueConversationCallEventTopicJourneyCustomerSession


class QueueConversationCallEventTopicJourneyContext(Model):
    """QueueConversationCallEventTopicJourneyContext of the Platform API."""

    customer: QueueConversationCallEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: QueueConversationCallEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: QueueConversationCallEventTopicJourneyAction | None = field("triggeringAction", default=None)
