# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .knowledge_document_suggestion_result import KnowledgeDocumentSuggestionResult


class KnowledgeDocumentSuggestion(Model):
    """KnowledgeDocumentSuggestion of the Platform API.

    The platform requires: query.
    """

    query: str | None = field("query", default=None)
    page_size: int | None = field("pageSize", default=None)
    results: list[KnowledgeDocumentSuggestionResult] | None = field("results", default=None)
