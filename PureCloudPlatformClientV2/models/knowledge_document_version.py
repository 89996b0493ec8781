# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import KnowledgeDocumentResponse


class KnowledgeDocumentVersion(Model):
    """A knowledge document version, kept at
    /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}. Answer of
    get_knowledge_knowledgebase_document_version and 1 more; body of post_knowledge_knowledgebase_document_versions.

    Required by the platform: restore_from_version_id.
    """

    id: str | None = field("id", default=None)
    date_published: datetime | None = field("datePublished", default=None)
    document: KnowledgeDocumentResponse | None = field("document", default=None)
    restore_from_version_id: str | None = field("restoreFromVersionId", default=None)
    version_number: int | None = field("versionNumber", default=None)
    date_expires: datetime | None = field("dateExpires", default=None)
    self_uri: str | None = field("selfUri", default=None)
