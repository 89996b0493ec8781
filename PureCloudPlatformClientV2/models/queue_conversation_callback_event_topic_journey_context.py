# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        QueueConversationCallbackEventTopicJourneyAction, QueueConversationCallbackEventTopicJourneyCustomer,
        QueueConversationCallbackEventTopicJourneyCustomerSession,
    )


class QueueConversationCallbackEventTopicJourneyContext(Model):
    customer: QueueConversationCallbackEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: QueueConversationCallbackEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: QueueConversationCallbackEventTopicJourneyAction | None = field("triggeringAction", default=None)
