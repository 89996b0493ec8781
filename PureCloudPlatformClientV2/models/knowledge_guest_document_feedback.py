# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import EntityReference, KnowledgeGuestSearchClientApplication


class KnowledgeGuestDocumentFeedback(Model):
    """Knowledge guest document feedback: document variation, rating, document and 10 more. Answer of
    post_knowledge_guest_session_document_feedback; body of post_knowledge_guest_session_document_feedback.

    Required by the platform: document_variation, rating, document.
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
    document: KnowledgeGuestDocumentVersionReference | None = field("document", default=None)
    application: KnowledgeGuestSearchClientApplication | None = field("application", default=None)


class KnowledgeGuestDocumentVersionReference(Model):
    """Document of knowledge guest document feedback. In KnowledgeGuestDocumentFeedback.

    Required by the platform: version_id.
    """

    id: str | None = field("id", default=None)
    version_id: str | None = field("versionId", default=None)
