# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        ConversationCobrowseEventTopicJourneyAction, ConversationCobrowseEventTopicJourneyCustomer,
        ConversationCobrowseEventTopicJourneyCustomerSession,
    )


class ConversationCobrowseEventTopicJourneyContext(Model):
    customer: ConversationCobrowseEventTopicJourneyCustomer | None = field("customer", default=None)
    customer_session: ConversationCobrowseEventTopicJourneyCustomerSession | None = field(
        "customerSession", default=None
    )
    triggering_action: ConversationCobrowseEventTopicJourneyAction | None = field("triggeringAction", default=None)
