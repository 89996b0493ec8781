# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeDocumentSuggestionResultDocument


class KnowledgeDocumentSuggestionResult(Model):
    matched_phrase: str | None = field("matchedPhrase", default=None)
    document: KnowledgeDocumentSuggestionResultDocument | None = field("document", default=None)
