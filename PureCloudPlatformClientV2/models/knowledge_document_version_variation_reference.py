# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class KnowledgeDocumentVersionVariationReference(Model):
    """KnowledgeDocumentVersionVariationReference of the Platform API.

    The platform requires: document_id, document_variation_id, document_version_id.
    """

    document_id: str | None = field("documentId", default=None)
    document_variation_id: str | None = field("documentVariationId", default=None)
    document_version_id: str | None = field("documentVersionId", default=None)
