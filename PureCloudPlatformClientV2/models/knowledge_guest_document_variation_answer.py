# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import AddressableEntityRef, DocumentBodyWithHighlight, KnowledgeGuestDocumentVariationContext


class KnowledgeGuestDocumentVariationAnswer(Model):
    """Variation of a knowledge guest answer document. In KnowledgeGuestAnswerDocumentResponse and 1 more.

    Required by the platform: contexts.
    """

    id: str | None = field("id", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    document_version: AddressableEntityRef | None = field("documentVersion", default=None)
    contexts: list[KnowledgeGuestDocumentVariationContext] | None = field("contexts", default=None)
    document: AddressableEntityRef | None = field("document", default=None)
    body: DocumentBodyWithHighlight | None = field("body", default=None)
    self_uri: str | None = field("selfUri", default=None)
