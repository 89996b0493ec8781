# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeDocumentBulkUpdateEntity


class KnowledgeDocumentBulkUpdateRequest(Model):
    """Taken by post_knowledge_knowledgebase_documents_bulk_update.

    Required by the platform: entities.
    """

    entities: list[KnowledgeDocumentBulkUpdateEntity] | None = field("entities", default=None)
