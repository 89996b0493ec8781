# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        AddressableEntityRef, EntityReference, KnowledgeConversationContextResponse, KnowledgeDocumentVersionReference,
        KnowledgeSearchClientApplication,
    )


class KnowledgeDocumentFeedbackResponse(Model):
    """Knowledge document feedback, kept at
    /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback/{feedbackId}. Answer of
    get_knowledge_knowledgebase_document_feedback_feedback_id and 2 more.

    Required by the platform: document_variation, rating.
    """

    id: str | None = field("id", default=None)
    document_variation: EntityReference | None = field("documentVariation", default=None)
    rating: Literal["Negative", "Positive"] | str | None = field("rating", default=None)
    reason: Literal["DocumentContent", "SearchResults"] | str | None = field("reason", default=None)
    comment: str | None = field("comment", default=None, min_length=0, max_length=2000)
    search: EntityReference | None = field("search", default=None)
    session_id: str | None = field("sessionId", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    query_type: Literal[
        "Unknown", "Article", "AutoSearch", "Category", "ManualSearch", "Recommendation", "Suggestion",
    ] | str | None = field("queryType", default=None)
    surfacing_method: Literal[
        "Unknown", "Article", "Snippet", "Highlight",
    ] | str | None = field("surfacingMethod", default=None)
    state: Literal["Draft", "Final"] | str | None = field("state", default=None)
    document: KnowledgeDocumentVersionReference | None = field("document", default=None)
    application: KnowledgeSearchClientApplication | None = field("application", default=None)
    conversation_context: KnowledgeConversationContextResponse | None = field("conversationContext", default=None)
    user: AddressableEntityRef | None = field("user", default=None)
    self_uri: str | None = field("selfUri", default=None)
