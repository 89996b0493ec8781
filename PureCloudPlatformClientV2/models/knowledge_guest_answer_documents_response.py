# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .knowledge_guest_answer_document_response import KnowledgeGuestAnswerDocumentResponse


class KnowledgeGuestAnswerDocumentsResponse(Model):
    """KnowledgeGuestAnswerDocumentsResponse of the Platform API."""

    results: list[KnowledgeGuestAnswerDocumentResponse] | None = field("results", default=None)
