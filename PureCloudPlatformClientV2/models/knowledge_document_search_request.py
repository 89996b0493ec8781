# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DocumentQuery, DocumentQueryInterval, KnowledgeConversationContext, KnowledgeSearchClientApplication


class KnowledgeDocumentSearchRequest(Model):
    """A knowledge document search: query, search id, total and 14 more. Body of
    post_knowledge_knowledgebase_documents_search.

    Required by the platform: query.
    """

    query: str | None = field("query", default=None, min_length=3, max_length=2147483647)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    search_id: str | None = field("searchId", default=None)
    total: int | None = field("total", default=None)
    page_count: int | None = field("pageCount", default=None)
    query_type: Literal["AutoSearch", "ManualSearch", "Suggestion"] | str | None = field("queryType", default=None)
    include_draft_documents: bool | None = field("includeDraftDocuments", default=None)
    interval: DocumentQueryInterval | None = field("interval", default=None)
    filter: DocumentQuery | None = field("filter", default=None)
    sort_order: Literal["Asc", "Desc"] | str | None = field("sortOrder", default=None)
    sort_by: Literal[
        "ConfidenceScore", "DateCreated", "DateModified", "CategoryName", "LabelName",
    ] | str | None = field("sortBy", default=None)
    application: KnowledgeSearchClientApplication | None = field("application", default=None)
    conversation_context: KnowledgeConversationContext | None = field("conversationContext", default=None)
    confidence_threshold: float | None = field("confidenceThreshold", default=None)
    answer_highlight_top_results: int | None = field("answerHighlightTopResults", default=None, minimum=1, maximum=5)
    answer_mode: list[str] | None = field("answerMode", default=None)
