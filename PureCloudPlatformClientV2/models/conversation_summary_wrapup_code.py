# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ConversationSummaryWrapupCode(Model):
    """One of the predicted wrap-up codes of a conversation session summary. In ConversationSessionSummary and 1 more.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    self_uri: str | None = field("selfUri", default=None)
    id: str | None = field("id", default=None)
    confidence: float | None = field("confidence", default=None)
