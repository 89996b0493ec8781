# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class KnowledgeSearchRequest(Model):
    """A knowledge search: query, language code, document type and 3 more. Body of post_knowledge_knowledgebase_search.

    Required by the platform: query, language_code.
    """

    query: str | None = field("query", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    document_type: Literal["Faq", "Article"] | str | None = field("documentType", default=None)
    language_code: str | None = field("languageCode", default=None)
    search_on_draft_documents: bool | None = field("searchOnDraftDocuments", default=None)
