# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class QueueConversationSocialExpressionEventTopicTransferDestination(Model):
    user_id: str | None = field("userId", default=None)
    address: str | None = field("address", default=None)
