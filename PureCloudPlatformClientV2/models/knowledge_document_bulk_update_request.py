# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class KnowledgeDocumentBulkUpdateEntity(Model):
    """Part of KnowledgeDocumentBulkUpdateRequest."""

    id: str | None = field("id", default=None)
    category_id: str | None = field("categoryId", default=None)
    label_ids: list[str] | None = field("labelIds", default=None)


class KnowledgeDocumentBulkUpdateRequest(Model):
    """Taken by post_knowledge_knowledgebase_documents_bulk_update.

    Required by the platform: entities.
    """

    entities: list[KnowledgeDocumentBulkUpdateEntity] | None = field("entities", default=None)
