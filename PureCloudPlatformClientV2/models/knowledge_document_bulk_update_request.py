# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .knowledge_document_bulk_update_entity import KnowledgeDocumentBulkUpdateEntity


class KnowledgeDocumentBulkUpdateRequest(Model):
    """KnowledgeDocumentBulkUpdateRequest of the Platform API.

    The platform requires: entities.
    """

    entities: list[KnowledgeDocumentBulkUpdateEntity] | None = field("entities", default=None)
