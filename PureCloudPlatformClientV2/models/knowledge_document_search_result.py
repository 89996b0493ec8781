# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .knowledge_search_document_response import KnowledgeSearchDocumentResponse


class KnowledgeDocumentSearchResult(Model):
    """KnowledgeDocumentSearchResult of the Platform API."""

    confidence: float | None = field("confidence", default=None)
    document: KnowledgeSearchDocumentResponse | None = field("document", default=None)
