# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        QueueConversationSocialExpressionEventTopicJourneyAction,
        QueueConversationSocialExpressionEventTopicJourneyCustomer,
        QueueConversationSocialExpressionEventTopicJourneyCustomerSession,
    )


class QueueConversationSocialExpressionEventTopicJourneyContext(Model):
    customer: QueueConversationSocialExpressionEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: QueueConversationSocialExpressionEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: QueueConversationSocialExpressionEventTopicJourneyAction | None = field(
        "triggeringAction", default=None
    )
