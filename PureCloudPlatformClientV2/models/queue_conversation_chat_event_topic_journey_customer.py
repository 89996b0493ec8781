# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class QueueConversationChatEventTopicJourneyCustomer(Model):
    id: str | None = field("id", default=None)
    id_type: str | None = field("idType", default=None)
