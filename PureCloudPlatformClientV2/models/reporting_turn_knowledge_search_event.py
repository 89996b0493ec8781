# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ReportingTurnKnowledgeDocument


class ReportingTurnKnowledgeSearchEvent(Model):
    """Part of ReportingTurnKnowledgeEvents."""

    search_id: str | None = field("searchId", default=None)
    knowledge_base_id: str | None = field("knowledgeBaseId", default=None)
    documents: list[ReportingTurnKnowledgeDocument] | None = field("documents", default=None)
    search_query: str | None = field("searchQuery", default=None)
    answer_document_id: str | None = field("answerDocumentId", default=None)
