# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ReportingTurnKnowledgeFeedback, ReportingTurnKnowledgeSearch


class ReportingTurnKnowledge(Model):
    """Part of ReportingTurn."""

    knowledge_base_id: str | None = field("knowledgeBaseId", default=None)
    feedback: ReportingTurnKnowledgeFeedback | None = field("feedback", default=None)
    search: ReportingTurnKnowledgeSearch | None = field("search", default=None)
