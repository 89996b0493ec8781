# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import AddressableEntityRef, DocumentBodyResponse, DocumentVariationContext


class KnowledgeDocumentVersionVariation(Model):
    """A knowledge document version variation, kept at
    /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations/{variationId}.
    Answer of get_knowledge_knowledgebase_document_version_variation.

    Required by the platform: contexts.
    """

    id: str | None = field("id", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    contexts: list[DocumentVariationContext] | None = field("contexts", default=None)
    priority: int | None = field("priority", default=None)
    name: str | None = field("name", default=None)
    body: DocumentBodyResponse | None = field("body", default=None)
    self_uri: str | None = field("selfUri", default=None)
    document_version: AddressableEntityRef | None = field("documentVersion", default=None)
