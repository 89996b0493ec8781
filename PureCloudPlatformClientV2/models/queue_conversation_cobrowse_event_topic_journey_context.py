# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_cobrowse_event_topic_journey_action import QueueConversationCobrowseEventTopicJourneyAction
    from .queue_conversation_cobrowse_event_topic_journey_customer import QueueConversationCobrowseEventTopicJourneyCustomer
    from .queue_conversation_cobrowse_event_topic_journey_customer_session import QueueConversationCobrowseEventTopicJourneyCustomerSession


class QueueConversationCobrowseEventTopicJourneyContext(Model):
    """QueueConversationCobrowseEventTopicJourneyContext of the Platform API."""

    customer: QueueConversationCobrowseEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: QueueConversationCobrowseEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: QueueConversationCobrowseEventTopicJourneyAction | None = field("triggeringAction", default=None)
