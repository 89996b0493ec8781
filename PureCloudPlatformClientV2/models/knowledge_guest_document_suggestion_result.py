# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class KnowledgeGuestDocumentSuggestionResult(Model):
    """Part of KnowledgeGuestDocumentSuggestion."""

    matched_phrase: str | None = field("matchedPhrase", default=None)
