# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ReportingTurnKnowledgeDocument(Model):
    """One of the documents of reporting turn knowledge feedback. In ReportingTurnKnowledgeFeedback and 3 more."""

    id: str | None = field("id", default=None)
    question: str | None = field("question", default=None)
    answer: str | None = field("answer", default=None)
    confidence: float | None = field("confidence", default=None)
