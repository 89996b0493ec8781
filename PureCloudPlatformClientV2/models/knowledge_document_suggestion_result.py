# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeDocumentSuggestionResultDocument


class KnowledgeDocumentSuggestionResult(Model):
    """Part of KnowledgeDocumentSuggestion."""

    matched_phrase: str | None = field("matchedPhrase", default=None)
    document: KnowledgeDocumentSuggestionResultDocument | None = field("document", default=None)
