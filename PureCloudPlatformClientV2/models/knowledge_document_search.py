# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        AddressableEntityRef, CategoryResponse, DocumentVariationAnswer, KnowledgeAnswerGenerationResponse,
        KnowledgeBaseReference, KnowledgeConversationContextResponse, KnowledgeDocumentAlternative,
        KnowledgeSearchClientApplication, LabelResponse, UserReference,
    )


class KnowledgeDocumentSearch(Model):
    """Results: knowledge document search results. Answer of post_knowledge_knowledgebase_documents_search.

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


class KnowledgeDocumentSearchResult(Model):
    """One of the items of a knowledge document search. In KnowledgeDocumentSearch."""

    confidence: float | None = field("confidence", default=None)
    document: KnowledgeSearchDocumentResponse | None = field("document", default=None)


class KnowledgeSearchDocumentResponse(Model):
    """Document of a knowledge document search result. In KnowledgeDocumentSearchResult."""

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
    category: CategoryResponse | None = field("category", default=None)
    labels: list[LabelResponse] | None = field("labels", default=None)
    knowledge_base: KnowledgeBaseReference | None = field("knowledgeBase", default=None)
    external_id: str | None = field("externalId", default=None)
    external_url: str | None = field("externalUrl", default=None)
    source: AddressableEntityRef | None = field("source", default=None)
    readonly: bool | None = field("readonly", default=None)
    variations: list[DocumentVariationAnswer] | None = field("variations", default=None)
    answer: str | None = field("answer", default=None)
    self_uri: str | None = field("selfUri", default=None)
