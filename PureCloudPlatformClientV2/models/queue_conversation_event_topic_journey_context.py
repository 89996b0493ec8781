# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        QueueConversationEventTopicJourneyAction, QueueConversationEventTopicJourneyCustomer,
        QueueConversationEventTopicJourneyCustomerSession,
    )


class QueueConversationEventTopicJourneyContext(Model):
    customer: QueueConversationEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: QueueConversationEventTopicJourneyCustomerSession | None = field("customerSession", default=None)
    triggering_action: QueueConversationEventTopicJourneyAction | None = field("triggeringAction", default=None)
