# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_email_event_topic_journey_action import ConversationEmailEventTopicJourneyAction
    from .conversation_email_event_topic_journey_customer import ConversationEmailEventTopicJourneyCustomer
    from .conversation_email_event_topic_journey_customer_session import ConversationEmailEventTopicJourneyCustomerSession


class ConversationEmailEventTopicJourneyContext(Model):
    """ConversationEmailEventTopicJourneyContext of the Platform API."""

    customer: ConversationEmailEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: ConversationEmailEventTopicJourneyCustomerSession | None = field("customerSession", default=None)
    triggering_action: ConversationEmailEventTopicJourneyAction | None = field("triggeringAction", default=None)
