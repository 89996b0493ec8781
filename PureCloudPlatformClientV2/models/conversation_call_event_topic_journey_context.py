# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_call_event_topic_journey_action import ConversationCallEventTopicJourneyAction
    from .conversation_call_event_topic_journey_customer import ConversationCallEventTopicJourneyCustomer
    from .conversation_call_event_topic_journey_customer_session import ConversationCallEventTopicJourneyCustomerSession


class ConversationCallEventTopicJourneyContext(Model):
    """ConversationCallEventTopicJourneyContext of the Platform API."""

    customer: ConversationCallEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: ConversationCallEventTopicJourneyCustomerSession | None = field("customerSession", default=None)
    triggering_action: ConversationCallEventTopicJourneyAction | None = field("triggeringAction", default=None)
