# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        AddressableEntityRef, DocumentBodyResponse, GuestCategoryReference, KnowledgeDocumentAlternative,
        KnowledgeGuestDocumentVariationContext, UserReference,
    )


class KnowledgeGuestDocumentResponse(Model):
    """A knowledge guest document, kept at /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}. Answer
    of get_knowledge_guest_session_document.
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
    session_id: str | None = field("sessionId", default=None)
    category: GuestCategoryReference | None = field("category", default=None)
    variations: list[KnowledgeGuestDocumentVariation] | None = field("variations", default=None)
    self_uri: str | None = field("selfUri", default=None)


class KnowledgeGuestDocumentVariation(Model):
    """One of the variations of a knowledge guest document. In KnowledgeGuestDocumentResponse.

    Required by the platform: contexts.
    """

    id: str | None = field("id", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    document_version: AddressableEntityRef | None = field("documentVersion", default=None)
    contexts: list[KnowledgeGuestDocumentVariationContext] | None = field("contexts", default=None)
    document: AddressableEntityRef | None = field("document", default=None)
    body: DocumentBodyResponse | None = field("body", default=None)
    self_uri: str | None = field("selfUri", default=None)
