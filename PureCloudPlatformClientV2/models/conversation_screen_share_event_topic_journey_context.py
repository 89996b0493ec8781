# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_screen_share_event_topic_journey_action import ConversationScreenShareEventTopicJourneyAction
    from .conversation_screen_share_event_topic_journey_customer import ConversationScreenShareEventTopicJourneyCustomer
    from .conversation_screen_share_event_topic_journey_customer_session import ConversationScreenShareEventTopicJourneyCustomerSession


class ConversationScreenShareEventTopicJourneyContext(Model):
    """ConversationScreenShareEventTopicJourneyContext of the Platform API."""

    customer: ConversationScreenShareEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: ConversationScreenShareEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: ConversationScreenShareEventTopicJourneyAction | None = field("triggeringAction", default=None)
