# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ConversationChatEventTopicJourneyCustomer(Model):
    """ConversationChatEventTopicJourneyCustomer of the Platform API."""

    id: str | None = field("id", default=None)
    id_type: str | None = field("idType", default=None)
