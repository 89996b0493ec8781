# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .addressable_entity_ref import AddressableEntityRef
    from .document_body_response import DocumentBodyResponse
    from .knowledge_guest_document_variation_context import KnowledgeGuestDocumentVariationContext


class KnowledgeGuestDocumentVariation(Model):
    """KnowledgeGuestDocumentVariation of the Platform API.

    The platform requires: contexts.
    """

    id: str | None = field("id", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    document_version: AddressableEntityRef | None = field("documentVersion", default=None)
    contexts: list[KnowledgeGuestDocumentVariationContext] | None = field("contexts", default=None)
    document: AddressableEntityRef | None = field("document", default=None)
    body: DocumentBodyResponse | None = field("body", default=None)
    self_uri: str | None = field("selfUri", default=None)
