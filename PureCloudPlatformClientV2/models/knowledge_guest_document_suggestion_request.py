# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class KnowledgeGuestDocumentSuggestionRequest(Model):
    """KnowledgeGuestDocumentSuggestionRequest of the Platform API.

    The platform requires: query.
    """

    query: str | None = field("query", default=None)
    page_size: int | None = field("pageSize", default=None)
    include_draft_documents: bool | None = field("includeDraftDocuments", default=None)
