# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .knowledge_document_suggestion_result_document import KnowledgeDocumentSuggestionResultDocument


class KnowledgeDocumentSuggestionResult(Model):
    """KnowledgeDocumentSuggestionResult of the Platform API."""

    matched_phrase: str | None = field("matchedPhrase", default=None)
    document: KnowledgeDocumentSuggestionResultDocument | None = field("document", default=None)
