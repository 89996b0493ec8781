# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_event_topic_journey_action import ConversationEventTopicJourneyAction
    from .conversation_event_topic_journey_customer import ConversationEventTopicJourneyCustomer
    from .conversation_event_topic_journey_customer_session import ConversationEventTopicJourneyCustomerSession


class ConversationEventTopicJourneyContext(Model):
    """ConversationEventTopicJourneyContext of the Platform API."""

    customer: ConversationEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: ConversationEventTopicJourneyCustomerSession | None = field("customerSession", default=None)
    triggering_action: ConversationEventTopicJourneyAction | None = field("triggeringAction", default=None)
