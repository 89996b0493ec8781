# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class KnowledgeDocumentFeedbackUpdateRequest(Model):
    """Knowledge document feedback to change: rating, reason, comment and 1 more. Body of
    patch_knowledge_knowledgebase_document_feedback_feedback_id.

    Required by the platform: rating.
    """

    rating: Literal["Negative", "Positive"] | str | None = field("rating", default=None)
    reason: Literal["DocumentContent", "SearchResults"] | str | None = field("reason", default=None)
    comment: str | None = field("comment", default=None)
    state: Literal["Draft", "Final"] | str | None = field("state", default=None)
