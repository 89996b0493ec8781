# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ConversationSummaryTopicVirtualAgentsConversationResolution(Model):
    text: str | None = field("text", default=None)
    description: str | None = field("description", default=None)
    resolution_value: str | None = field("resolutionValue", default=None)
    score: float | None = field("score", default=None)
