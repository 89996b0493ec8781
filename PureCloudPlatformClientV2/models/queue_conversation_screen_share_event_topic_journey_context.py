# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        QueueConversationScreenShareEventTopicJourneyAction, QueueConversationScreenShareEventTopicJourneyCustomer,
        QueueConversationScreenShareEventTopicJourneyCustomerSession,
    )


class QueueConversationScreenShareEventTopicJourneyContext(Model):
    customer: QueueConversationScreenShareEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: QueueConversationScreenShareEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: QueueConversationScreenShareEventTopicJourneyAction | None = field(
        "triggeringAction", default=None
    )
