# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        ConversationEventTopicJourneyAction, ConversationEventTopicJourneyCustomer,
        ConversationEventTopicJourneyCustomerSession,
    )


class ConversationEventTopicJourneyContext(Model):
    customer: ConversationEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: ConversationEventTopicJourneyCustomerSession | None = field("customerSession", default=None)
    triggering_action: ConversationEventTopicJourneyAction | None = field("triggeringAction", default=None)
