# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .document_query import DocumentQuery
    from .document_query_interval import DocumentQueryInterval


class KnowledgeDocumentSuggestionRequest(Model):
    """KnowledgeDocumentSuggestionRequest of the Platform API.

    The platform requires: query.
    """

    query: str | None = field("query", default=None)
    page_size: int | None = field("pageSize", default=None)
    include_draft_documents: bool | None = field("includeDraftDocuments", default=None)
    interval: DocumentQueryInterval | None = field("interval", default=None)
    filter: DocumentQuery | None = field("filter", default=None)
