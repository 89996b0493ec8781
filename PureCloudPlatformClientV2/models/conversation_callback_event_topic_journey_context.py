# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_callback_event_topic_journey_action import ConversationCallbackEventTopicJourneyAction
    from .conversation_callback_event_topic_journey_customer import ConversationCallbackEventTopicJourneyCustomer
    from .conversation_callback_event_topic_journey_customer_session import ConversationCallbackEventTopicJourneyCustomerSession


class ConversationCallbackEventTopicJourneyContext(Model):
    """ConversationCallbackEventTopicJourneyContext of the Platform API."""

    customer: ConversationCallbackEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: ConversationCallbackEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: ConversationCallbackEventTopicJourneyAction | None = field("triggeringAction", default=None)
