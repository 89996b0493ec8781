# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_callback_event_topic_journey_action import QueueConversationCallbackEventTopicJourneyAction
    from .queue_conversation_callback_event_topic_journey_customer import QueueConversationCallbackEventTopicJourneyCustomer
    from .queue_conversation_callback_event_topic_journey_customer_session import QueueConversationCallbackEventTopicJourneyCustomerSession


class QueueConversationCallbackEventTopicJourneyContext(Model):
    """QueueConversationCallbackEventTopicJourneyContext of the Platform API."""

    customer: QueueConversationCallbackEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: QueueConversationCallbackEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: QueueConversationCallbackEventTopicJourneyAction | None = field("triggeringAction", default=None)
