# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeDocumentResponse


class KnowledgeDocumentQueryResponse(Model):
    """Results: knowledge documents. Answer of post_knowledge_knowledgebase_documents_query."""

    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    page_count: int | None = field("pageCount", default=None)
    results: list[KnowledgeDocumentResponse] | None = field("results", default=None)
