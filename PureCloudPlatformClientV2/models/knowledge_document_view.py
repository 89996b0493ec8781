# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import KnowledgeConversationContext, KnowledgeSearchClientApplication


class KnowledgeDocumentView(Model):
    """A knowledge document view: document variation id, document version id, application and 5 more. Body of
    post_knowledge_knowledgebase_document_views.

    Required by the platform: document_variation_id, document_version_id, application.
    """

    document_variation_id: str | None = field("documentVariationId", default=None)
    document_version_id: str | None = field("documentVersionId", default=None)
    search_id: str | None = field("searchId", default=None)
    query_type: Literal[
        "Unknown", "Article", "AutoSearch", "Category", "ManualSearch", "Recommendation", "Suggestion",
    ] | str | None = field("queryType", default=None)
    surfacing_method: Literal[
        "Unknown", "Article", "Snippet", "Highlight",
    ] | str | None = field("surfacingMethod", default=None)
    application: KnowledgeSearchClientApplication | None = field("application", default=None)
    session_id: str | None = field("sessionId", default=None)
    conversation_context: KnowledgeConversationContext | None = field("conversationContext", default=None)
