# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeSearchDocumentResponse


class KnowledgeDocumentSearchResult(Model):
    """Part of KnowledgeDocumentSearch."""

    confidence: float | None = field("confidence", default=None)
    document: KnowledgeSearchDocumentResponse | None = field("document", default=None)
