# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        ConversationMessageEventTopicJourneyAction, ConversationMessageEventTopicJourneyCustomer,
        ConversationMessageEventTopicJourneyCustomerSession,
    )


class ConversationMessageEventTopicJourneyContext(Model):
    customer: ConversationMessageEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: ConversationMessageEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: ConversationMessageEventTopicJourneyAction | None = field("triggeringAction", default=None)
