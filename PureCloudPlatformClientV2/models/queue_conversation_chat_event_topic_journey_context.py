# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        QueueConversationChatEventTopicJourneyAction, QueueConversationChatEventTopicJourneyCustomer,
        QueueConversationChatEventTopicJourneyCustomerSession,
    )


class QueueConversationChatEventTopicJourneyContext(Model):
    customer: QueueConversationChatEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: QueueConversationChatEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: QueueConversationChatEventTopicJourneyAction | None = field("triggeringAction", default=None)
