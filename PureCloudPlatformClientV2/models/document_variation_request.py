# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import AddressableEntityRef, DocumentBodyBlock, DocumentVariationContext, KnowledgeDocumentReference


class DocumentBodyRequest(Model):
    """Body of a document variation. In DocumentVariationRequest.

    Required by the platform: blocks.
    """

    blocks: list[DocumentBodyBlock] | None = field("blocks", default=None)


class DocumentVariationRequest(Model):
    """A document variation: contexts, document version, document and 7 more. Body of
    patch_knowledge_knowledgebase_document_variation and 1 more.

    Required by the platform: contexts.
    """

    id: str | None = field("id", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    document_version: AddressableEntityRef | None = field("documentVersion", default=None)
    contexts: list[DocumentVariationContext] | None = field("contexts", default=None)
    document: KnowledgeDocumentReference | None = field("document", default=None)
    priority: int | None = field("priority", default=None)
    name: str | None = field("name", default=None)
    body: DocumentBodyRequest | None = field("body", default=None)
    self_uri: str | None = field("selfUri", default=None)
