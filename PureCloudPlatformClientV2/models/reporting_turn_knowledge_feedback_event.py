# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ReportingTurnKnowledgeDocument


class ReportingTurnKnowledgeFeedbackEvent(Model):
    """Part of ReportingTurnKnowledgeEvents."""

    search_id: str | None = field("searchId", default=None)
    knowledge_base_id: str | None = field("knowledgeBaseId", default=None)
    documents: list[ReportingTurnKnowledgeDocument] | None = field("documents", default=None)
    feedback_rating: int | None = field("feedbackRating", default=None)
    document_variation_id: str | None = field("documentVariationId", default=None)
    document_version_id: str | None = field("documentVersionId", default=None)
