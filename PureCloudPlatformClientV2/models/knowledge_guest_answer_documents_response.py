# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeGuestAnswerDocumentResponse


class KnowledgeGuestAnswerDocumentsResponse(Model):
    """Given by post_knowledge_guest_session_documents_answers."""

    results: list[KnowledgeGuestAnswerDocumentResponse] | None = field("results", default=None)
