# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeGuestSearchDocumentResponse


class KnowledgeDocumentGuestSearchResult(Model):
    """Part of KnowledgeDocumentGuestSearch."""

    confidence: float | None = field("confidence", default=None)
    document: KnowledgeGuestSearchDocumentResponse | None = field("document", default=None)
