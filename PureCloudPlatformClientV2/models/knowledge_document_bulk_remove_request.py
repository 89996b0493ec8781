# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WritableEntity


class KnowledgeDocumentBulkRemoveRequest(Model):
    """List of writable entities. Body of post_knowledge_knowledgebase_documents_bulk_remove.

    Required by the platform: entities.
    """

    entities: list[WritableEntity] | None = field("entities", default=None)
