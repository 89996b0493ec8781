# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeDocumentBulkVersionAddEntity


class KnowledgeDocumentBulkVersionAddRequest(Model):
    """Required by the platform: entities."""

    entities: list[KnowledgeDocumentBulkVersionAddEntity] | None = field("entities", default=None)
