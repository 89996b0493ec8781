# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ReportingTurnKnowledgeDocument(Model):
    """ReportingTurnKnowledgeDocument of the Platform API."""

    id: str | None = field("id", default=None)
    question: str | None = field("question", default=None)
    answer: str | None = field("answer", default=None)
    confidence: float | None = field("confidence", default=None)
