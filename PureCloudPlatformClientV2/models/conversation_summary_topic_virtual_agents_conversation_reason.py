# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ConversationSummaryTopicVirtualAgentsConversationReason(Model):
    text: str | None = field("text", default=None)
    description: str | None = field("description", default=None)
    score: float | None = field("score", default=None)
