# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .reporting_turn_knowledge_feedback import ReportingTurnKnowledgeFeedback
    from .reporting_turn_knowledge_search import ReportingTurnKnowledgeSearch


class ReportingTurnKnowledge(Model):
    """ReportingTurnKnowledge of the Platform API."""

    knowledge_base_id: str | None = field("knowledgeBaseId", default=None)
    feedback: ReportingTurnKnowledgeFeedback | None = field("feedback", default=None)
    search: ReportingTurnKnowledgeSearch | None = field("search", default=None)
