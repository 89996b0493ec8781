# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class KnowledgeDocumentBulkVersionAddEntity(Model):
    """Part of KnowledgeDocumentBulkVersionAddRequest."""

    id: str | None = field("id", default=None)
    restore_from_version_id: str | None = field("restoreFromVersionId", default=None)
    restore_previous: bool | None = field("restorePrevious", default=None)


class KnowledgeDocumentBulkVersionAddRequest(Model):
    """Taken by post_knowledge_knowledgebase_documents_versions_bulk_add.

    Required by the platform: entities.
    """

    entities: list[KnowledgeDocumentBulkVersionAddEntity] | None = field("entities", default=None)
