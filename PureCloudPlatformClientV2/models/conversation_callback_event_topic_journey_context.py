# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        ConversationCallbackEventTopicJourneyAction, ConversationCallbackEventTopicJourneyCustomer,
        ConversationCallbackEventTopicJourneyCustomerSession,
    )


class ConversationCallbackEventTopicJourneyContext(Model):
    customer: ConversationCallbackEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: ConversationCallbackEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: ConversationCallbackEventTopicJourneyAction | None = field("triggeringAction", default=None)
