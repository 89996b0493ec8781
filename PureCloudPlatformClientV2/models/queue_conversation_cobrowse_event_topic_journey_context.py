# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        QueueConversationCobrowseEventTopicJourneyAction, QueueConversationCobrowseEventTopicJourneyCustomer,
        QueueConversationCobrowseEventTopicJourneyCustomerSession,
    )


class QueueConversationCobrowseEventTopicJourneyContext(Model):
    customer: QueueConversationCobrowseEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: QueueConversationCobrowseEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: QueueConversationCobrowseEventTopicJourneyAction | None = field("triggeringAction", default=None)
