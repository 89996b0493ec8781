# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ReportingTurnKnowledgeDocument(Model):
    id: str | None = field("id", default=None)
    question: str | None = field("question", default=None)
    answer: str | None = field("answer", default=None)
    confidence: float | None = field("confidence", default=None)
