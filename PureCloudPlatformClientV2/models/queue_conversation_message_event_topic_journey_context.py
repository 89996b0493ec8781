# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        QueueConversationMessageEventTopicJourneyAction, QueueConversationMessageEventTopicJourneyCustomer,
        QueueConversationMessageEventTopicJourneyCustomerSession,
    )


class QueueConversationMessageEventTopicJourneyContext(Model):
    customer: QueueConversationMessageEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: QueueConversationMessageEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: QueueConversationMessageEventTopicJourneyAction | None = field("triggeringAction", default=None)
