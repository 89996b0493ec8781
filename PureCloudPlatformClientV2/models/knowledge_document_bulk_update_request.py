# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class KnowledgeDocumentBulkUpdateEntity(Model):
    """One of the items of a knowledge document bulk update request. In KnowledgeDocumentBulkUpdateRequest."""

    id: str | None = field("id", default=None)
    category_id: str | None = field("categoryId", default=None)
    label_ids: list[str] | None = field("labelIds", default=None)


class KnowledgeDocumentBulkUpdateRequest(Model):
    """List of knowledge document bulk update entities. Body of post_knowledge_knowledgebase_documents_bulk_update.

    Required by the platform: entities.
    """

    entities: list[KnowledgeDocumentBulkUpdateEntity] | None = field("entities", default=None)
