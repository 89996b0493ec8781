# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class KnowledgeDocumentGuestSearchRequest(Model):
    """A knowledge document guest search: query, search id, total and 7 more. Body of
    post_knowledge_guest_session_documents_search.

    Required by the platform: query.
    """

    query: str | None = field("query", default=None, min_length=3, max_length=2147483647)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    search_id: str | None = field("searchId", default=None)
    total: int | None = field("total", default=None)
    page_count: int | None = field("pageCount", default=None)
    query_type: Literal["AutoSearch", "ManualSearch", "Suggestion"] | str | None = field("queryType", default=None)
    session_id: str | None = field("sessionId", default=None)
    answer_highlight_top_results: int | None = field("answerHighlightTopResults", default=None, minimum=1, maximum=5)
    include_draft_documents: bool | None = field("includeDraftDocuments", default=None)
