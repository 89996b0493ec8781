# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .knowledge_document_bulk_version_add_entity import KnowledgeDocumentBulkVersionAddEntity


class KnowledgeDocumentBulkVersionAddRequest(Model):
    """KnowledgeDocumentBulkVersionAddRequest of the Platform API.

    The platform requires: entities.
    """

    entities: list[KnowledgeDocumentBulkVersionAddEntity] | None = field("entities", default=None)
