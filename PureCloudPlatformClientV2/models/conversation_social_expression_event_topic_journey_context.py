# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        ConversationSocialExpressionEventTopicJourneyAction, ConversationSocialExpressionEventTopicJourneyCustomer,
        ConversationSocialExpressionEventTopicJourneyCustomerSession,
    )


class ConversationSocialExpressionEventTopicJourneyContext(Model):
    customer: ConversationSocialExpressionEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: ConversationSocialExpressionEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: ConversationSocialExpressionEventTopicJourneyAction | None = field(
        "triggeringAction", default=None
    )
