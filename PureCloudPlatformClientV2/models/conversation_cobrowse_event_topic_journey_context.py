# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_cobrowse_event_topic_journey_action import ConversationCobrowseEventTopicJourneyAction
    from .conversation_cobrowse_event_topic_journey_customer import ConversationCobrowseEventTopicJourneyCustomer
    from .conversation_cobrowse_event_topic_journey_customer_session import ConversationCobrowseEventTopicJourneyCustomerSession


class ConversationCobrowseEventTopicJourneyContext(Model):
    """ConversationCobrowseEventTopicJourneyContext of the Platform API."""

    customer: ConversationCobrowseEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: ConversationCobrowseEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: ConversationCobrowseEventTopicJourneyAction | None = field("triggeringAction", default=None)
