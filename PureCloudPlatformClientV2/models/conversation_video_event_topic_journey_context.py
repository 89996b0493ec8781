# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_video_event_topic_journey_action import ConversationVideoEventTopicJourneyAction
    from .conversation_video_event_topic_journey_customer import ConversationVideoEventTopicJourneyCustomer
    from .conversation_video_event_topic_journey_customer_session import ConversationVideoEventTopicJourneyCustomerSession


class ConversationVideoEventTopicJourneyContext(Model):
    """ConversationVideoEventTopicJourneyContext of the Platform API."""

    customer: ConversationVideoEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: ConversationVideoEventTopicJourneyCustomerSession | None = field("customerSession", default=None)
    triggering_action: ConversationVideoEventTopicJourneyAction | None = field("triggeringAction", default=None)
