# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        QueueConversationEmailEventTopicJourneyAction, QueueConversationEmailEventTopicJourneyCustomer,
        QueueConversationEmailEventTopicJourneyCustomerSession,
    )


class QueueConversationEmailEventTopicJourneyContext(Model):
    customer: QueueConversationEmailEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: QueueConversationEmailEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: QueueConversationEmailEventTopicJourneyAction | None = field("triggeringAction", default=None)
