# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        QueueConversationCallEventTopicJourneyAction, QueueConversationCallEventTopicJourneyCustomer,
        QueueConversationCallEventTopicJourneyCustomerSession,
    )


class QueueConversationCallEventTopicJourneyContext(Model):
    customer: QueueConversationCallEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: QueueConversationCallEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: QueueConversationCallEventTopicJourneyAction | None = field("triggeringAction", default=None)
