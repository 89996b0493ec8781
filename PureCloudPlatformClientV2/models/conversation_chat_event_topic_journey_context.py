# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        ConversationChatEventTopicJourneyAction, ConversationChatEventTopicJourneyCustomer,
        ConversationChatEventTopicJourneyCustomerSession,
    )


class ConversationChatEventTopicJourneyContext(Model):
    customer: ConversationChatEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: ConversationChatEventTopicJourneyCustomerSession | None = field("customerSession", default=None)
    triggering_action: ConversationChatEventTopicJourneyAction | None = field("triggeringAction", default=None)
