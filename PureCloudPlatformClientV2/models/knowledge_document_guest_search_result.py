# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .knowledge_guest_search_document_response import KnowledgeGuestSearchDocumentResponse


class KnowledgeDocumentGuestSearchResult(Model):
    """KnowledgeDocumentGuestSearchResult of the Platform API."""

    confidence: float | None = field("confidence", default=None)
    document: KnowledgeGuestSearchDocumentResponse | None = field("document", default=None)
