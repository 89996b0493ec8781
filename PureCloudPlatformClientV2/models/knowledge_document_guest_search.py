# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        AddressableEntityRef, GuestCategoryReference, KnowledgeDocumentAlternative, KnowledgeGuestDocumentVariationAnswer,
        UserReference,
    )


class KnowledgeDocumentGuestSearch(Model):
    """Results: knowledge document guest search results. Answer of post_knowledge_guest_session_documents_search.

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
    results: list[KnowledgeDocumentGuestSearchResult] | None = field("results", default=None)


class KnowledgeDocumentGuestSearchResult(Model):
    """One of the items of a knowledge document guest search. In KnowledgeDocumentGuestSearch."""

    confidence: float | None = field("confidence", default=None)
    document: KnowledgeGuestSearchDocumentResponse | None = field("document", default=None)


class KnowledgeGuestSearchDocumentResponse(Model):
    """Document of a knowledge document guest search result. In KnowledgeDocumentGuestSearchResult."""

    id: str | None = field("id", default=None)
    title: str | None = field("title", default=None)
    visible: bool | None = field("visible", default=None)
    alternatives: list[KnowledgeDocumentAlternative] | None = field("alternatives", default=None)
    state: Literal["Draft", "Published", "Archived"] | str | None = field("state", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    date_imported: datetime | None = field("dateImported", default=None)
    last_published_version_number: int | None = field("lastPublishedVersionNumber", default=None)
    date_published: datetime | None = field("datePublished", default=None)
    created_by: UserReference | None = field("createdBy", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    document_version: AddressableEntityRef | None = field("documentVersion", default=None)
    session_id: str | None = field("sessionId", default=None)
    category: GuestCategoryReference | None = field("category", default=None)
    variations: list[KnowledgeGuestDocumentVariationAnswer] | None = field("variations", default=None)
    answer: str | None = field("answer", default=None)
    self_uri: str | None = field("selfUri", default=None)
