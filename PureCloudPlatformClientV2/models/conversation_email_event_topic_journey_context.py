# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        ConversationEmailEventTopicJourneyAction, ConversationEmailEventTopicJourneyCustomer,
        ConversationEmailEventTopicJourneyCustomerSession,
    )


class ConversationEmailEventTopicJourneyContext(Model):
    customer: ConversationEmailEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: ConversationEmailEventTopicJourneyCustomerSession | None = field("customerSession", default=None)
    triggering_action: ConversationEmailEventTopicJourneyAction | None = field("triggeringAction", default=None)
