# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        ConversationCallEventTopicJourneyAction, ConversationCallEventTopicJourneyCustomer,
        ConversationCallEventTopicJourneyCustomerSession,
    )


class ConversationCallEventTopicJourneyContext(Model):
    customer: ConversationCallEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: ConversationCallEventTopicJourneyCustomerSession | None = field("customerSession", default=None)
    triggering_action: ConversationCallEventTopicJourneyAction | None = field("triggeringAction", default=None)
