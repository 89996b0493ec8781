# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_social_expression_event_topic_journey_action import QueueConversationSocialExpressionEventTopicJourneyAction
    from .queue_conversation_social_expression_event_topic_journey_customer import QueueConversationSocialExpressionEventTopicJourneyCustomer
    from .queue_conversation_social_expression_event_topic_journey_customer_session import QueueConversationSocialExpressionEventTopicJourneyCustomerSession


class QueueConversationSocialExpressionEventTopicJourneyContext(Model):
    """QueueConversationSocialExpressionEventTopicJourneyContext of the Platform API."""

    customer: QueueConversationSocialExpressionEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: QueueConversationSocialExpressionEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: QueueConversationSocialExpressionEventTopicJourneyAction | None = field(
        "triggeringAction", default=None
    )
