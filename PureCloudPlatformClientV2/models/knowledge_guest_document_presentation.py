# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import KnowledgeDocumentVersionVariationReference, KnowledgeGuestSearchClientApplication


class KnowledgeGuestDocumentPresentation(Model):
    """A knowledge guest document presentation: documents, search id, query type and 3 more. Body of
    post_knowledge_guest_session_documents_presentations.

    Required by the platform: documents.
    """

    documents: list[KnowledgeDocumentVersionVariationReference] | None = field("documents", default=None)
    search_id: str | None = field("searchId", default=None)
    query_type: Literal[
        "Unknown", "Article", "AutoSearch", "Category", "ManualSearch", "Recommendation", "Suggestion",
    ] | str | None = field("queryType", default=None)
    surfacing_method: Literal[
        "Unknown", "Article", "Snippet", "Highlight",
    ] | str | None = field("surfacingMethod", default=None)
    session_id: str | None = field("sessionId", default=None)
    application: KnowledgeGuestSearchClientApplication | None = field("application", default=None)
