# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        ConversationScreenShareEventTopicJourneyAction, ConversationScreenShareEventTopicJourneyCustomer,
        ConversationScreenShareEventTopicJourneyCustomerSession,
    )


class ConversationScreenShareEventTopicJourneyContext(Model):
    customer: ConversationScreenShareEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: ConversationScreenShareEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: ConversationScreenShareEventTopicJourneyAction | None = field("triggeringAction", default=None)
