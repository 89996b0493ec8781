# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeSearchDocumentV1


class KnowledgeSearchResponse(Model):
    """Given by post_knowledge_knowledgebase_search."""

    search_id: str | None = field("searchId", default=None)
    total: int | None = field("total", default=None)
    page_count: int | None = field("pageCount", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    results: list[KnowledgeSearchDocumentV1] | None = field("results", default=None)
