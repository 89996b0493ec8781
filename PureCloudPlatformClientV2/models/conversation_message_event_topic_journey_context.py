# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_message_event_topic_journey_action import ConversationMessageEventTopicJourneyAction
    from .conversation_message_event_topic_journey_customer import ConversationMessageEventTopicJourneyCustomer
    from .conversation_message_event_topic_journey_customer_session import ConversationMessageEventTopicJourneyCustomerSession


class ConversationMessageEventTopicJourneyContext(Model):
    """ConversationMessageEventTopicJourneyContext of the Platform API."""

    customer: ConversationMessageEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: ConversationMessageEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: ConversationMessageEventTopicJourneyAction | None = field("triggeringAction", default=None)
