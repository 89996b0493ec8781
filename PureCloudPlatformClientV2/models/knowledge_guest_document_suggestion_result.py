# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class KnowledgeGuestDocumentSuggestionResult(Model):
    """KnowledgeGuestDocumentSuggestionResult of the Platform API."""

    matched_phrase: str | None = field("matchedPhrase", default=None)
