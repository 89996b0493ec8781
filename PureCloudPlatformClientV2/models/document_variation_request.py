# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .addressable_entity_ref import AddressableEntityRef
    from .document_body_request import DocumentBodyRequest
    from .document_variation_context import DocumentVariationContext
    from .knowledge_document_reference import KnowledgeDocumentReference


class DocumentVariationRequest(Model):
    """DocumentVariationRequest of the Platform API.

    The platform requires: contexts.
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
