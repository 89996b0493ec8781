# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        QueueConversationVideoEventTopicJourneyAction, QueueConversationVideoEventTopicJourneyCustomer,
        QueueConversationVideoEventTopicJourneyCustomerSession,
    )


class QueueConversationVideoEventTopicJourneyContext(Model):
    customer: QueueConversationVideoEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: QueueConversationVideoEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: QueueConversationVideoEventTopicJourneyAction | None = field("triggeringAction", default=None)
