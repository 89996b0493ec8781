# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ConversationSummaryResolution(Model):
    """Resolution of a conversation session summary. In ConversationSessionSummary and 1 more."""

    text: str | None = field("text", default=None)
    description: str | None = field("description", default=None)
    confidence: float | None = field("confidence", default=None)
    outcome: str | None = field("outcome", default=None)
