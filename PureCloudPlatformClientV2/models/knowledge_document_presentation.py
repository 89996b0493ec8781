# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        KnowledgeConversationContext, KnowledgeDocumentVersionVariationReference, KnowledgeSearchClientApplication,
    )


class KnowledgeDocumentPresentation(Model):
    """A knowledge document presentation: documents, application, search id and 4 more. Body of
    post_knowledge_knowledgebase_documents_presentations.

    Required by the platform: documents, application.
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
    conversation_context: KnowledgeConversationContext | None = field("conversationContext", default=None)
    application: KnowledgeSearchClientApplication | None = field("application", default=None)
