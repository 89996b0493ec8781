# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        AddressableEntityRef, CategoryResponse, DocumentVariationResponse, KnowledgeBaseReference,
        KnowledgeDocumentAlternative, LabelResponse, UserReference,
    )


class KnowledgeDocumentResponse(Model):
    """A knowledge document, kept at /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}. Answer
    of get_knowledge_knowledgebase_document and 2 more.
    """

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
    variations: list[DocumentVariationResponse] | None = field("variations", default=None)
    self_uri: str | None = field("selfUri", default=None)
