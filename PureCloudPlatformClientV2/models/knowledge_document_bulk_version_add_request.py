# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class KnowledgeDocumentBulkVersionAddEntity(Model):
    """One of the items of a knowledge document bulk version add request. In KnowledgeDocumentBulkVersionAddRequest."""

    id: str | None = field("id", default=None)
    restore_from_version_id: str | None = field("restoreFromVersionId", default=None)
    restore_previous: bool | None = field("restorePrevious", default=None)


class KnowledgeDocumentBulkVersionAddRequest(Model):
    """List of knowledge document bulk version add entities. Body of
    post_knowledge_knowledgebase_documents_versions_bulk_add.

    Required by the platform: entities.
    """

    entities: list[KnowledgeDocumentBulkVersionAddEntity] | None = field("entities", default=None)
