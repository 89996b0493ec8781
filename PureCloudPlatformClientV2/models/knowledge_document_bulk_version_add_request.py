# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeDocumentBulkVersionAddEntity


class KnowledgeDocumentBulkVersionAddRequest(Model):
    """Taken by post_knowledge_knowledgebase_documents_versions_bulk_add.

    Required by the platform: entities.
    """

    entities: list[KnowledgeDocumentBulkVersionAddEntity] | None = field("entities", default=None)
