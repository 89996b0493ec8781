# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_social_expression_event_topic_journey_action import ConversationSocialExpressionEventTopicJourneyAction
    from .conversation_social_expression_event_topic_journey_customer import ConversationSocialExpressionEventTopicJourneyCustomer
    from .conversation_social_expression_event_topic_journey_customer_session import ConversationSocialExpressionEventTopicJourneyCustomerSession


class ConversationSocialExpressionEventTopicJourneyContext(Model):
    """ConversationSocialExpressionEventTopicJourneyContext of the Platform API."""

    customer: ConversationSocialExpressionEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: ConversationSocialExpressionEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: ConversationSocialExpressionEventTopicJourneyAction | None = field(
        "triggeringAction", default=None
    )
