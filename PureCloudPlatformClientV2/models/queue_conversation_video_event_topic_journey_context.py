# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_video_event_topic_journey_action import QueueConversationVideoEventTopicJourneyAction
    from .queue_conversation_video_event_topic_journey_customer import QueueConversationVideoEventTopicJourneyCustomer
    from .queue_conversation_video_event_topic_journey_customer_session import QueueConversationVideoEventTopicJourneyCustomerSession


class QueueConversationVideoEventTopicJourneyContext(Model):
    """QueueConversationVideoEventTopicJourneyContext of the Platform API."""

    customer: QueueConversationVideoEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: QueueConversationVideoEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: QueueConversationVideoEventTopicJourneyAction | None = field("triggeringAction", default=None)
