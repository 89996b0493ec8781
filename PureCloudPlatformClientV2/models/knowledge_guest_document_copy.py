# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import KnowledgeGuestSearchClientApplication


class KnowledgeGuestDocumentCopy(Model):
    """A knowledge guest document copy: document variation id, document version id, search id and 4 more. Body of
    post_knowledge_guest_session_document_copies.

    Required by the platform: document_variation_id, document_version_id.
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
    session_id: str | None = field("sessionId", default=None)
    application: KnowledgeGuestSearchClientApplication | None = field("application", default=None)
