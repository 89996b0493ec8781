# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        KnowledgeAnswerGenerationResponse, KnowledgeConversationContextResponse, KnowledgeDocumentSearchResult,
        KnowledgeSearchClientApplication,
    )


class KnowledgeDocumentSearch(Model):
    """Given by post_knowledge_knowledgebase_documents_search.

    Required by the platform: query.
    """

    query: str | None = field("query", default=None, min_length=3, max_length=2147483647)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    search_id: str | None = field("searchId", default=None)
    total: int | None = field("total", default=None)
    page_count: int | None = field("pageCount", default=None)
    query_type: Literal["AutoSearch", "ManualSearch", "Suggestion"] | str | None = field("queryType", default=None)
    results: list[KnowledgeDocumentSearchResult] | None = field("results", default=None)
    application: KnowledgeSearchClientApplication | None = field("application", default=None)
    conversation_context: KnowledgeConversationContextResponse | None = field("conversationContext", default=None)
    confidence_threshold: float | None = field("confidenceThreshold", default=None)
    answer_generation: KnowledgeAnswerGenerationResponse | None = field("answerGeneration", default=None)
