# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .reporting_turn_knowledge_document import ReportingTurnKnowledgeDocument


class ReportingTurnKnowledgeFeedback(Model):
    """ReportingTurnKnowledgeFeedback of the Platform API."""

    search_id: str | None = field("searchId", default=None)
    rating: int | None = field("rating", default=None)
    documents: list[ReportingTurnKnowledgeDocument] | None = field("documents", default=None)
