# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class KnowledgeDocumentVersionVariationReference(Model):
    """One of the documents of a knowledge document presentation. In KnowledgeDocumentPresentation and 1 more.

    Required by the platform: document_id, document_variation_id, document_version_id.
    """

    document_id: str | None = field("documentId", default=None)
    document_variation_id: str | None = field("documentVariationId", default=None)
    document_version_id: str | None = field("documentVersionId", default=None)
