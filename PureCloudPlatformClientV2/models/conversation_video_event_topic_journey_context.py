# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        ConversationVideoEventTopicJourneyAction, ConversationVideoEventTopicJourneyCustomer,
        ConversationVideoEventTopicJourneyCustomerSession,
    )


class ConversationVideoEventTopicJourneyContext(Model):
    customer: ConversationVideoEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: ConversationVideoEventTopicJourneyCustomerSession | None = field("customerSession", default=None)
    triggering_action: ConversationVideoEventTopicJourneyAction | None = field("triggeringAction", default=None)
