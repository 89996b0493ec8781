# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_screen_share_event_topic_journey_action import QueueConversationScreenShareEventTopicJourneyAction
    from .queue_conversation_screen_share_event_topic_journey_customer import QueueConversationScreenShareEventTopicJourneyCustomer
    from .queue_conversation_screen_share_event_topic_journey_customer_session import QueueConversationScreenShareEventTopicJourneyCustomerSession


class QueueConversationScreenShareEventTopicJourneyContext(Model):
    """QueueConversationScreenShareEventTopicJourneyContext of the Platform API."""

    customer: QueueConversationScreenShareEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: QueueConversationScreenShareEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: QueueConversationScreenShareEventTopicJourneyAction | None = field(
        "triggeringAction", default=None
    )
