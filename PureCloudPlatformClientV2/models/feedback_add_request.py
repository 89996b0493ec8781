# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class FeedbackAddRequest(Model):
    """Feedback to add: summary and rating. Body of post_conversation_summary_feedback.

    Required by the platform: summary.
    """

    summary: str | None = field("summary", default=None)
    rating: Literal["Positive", "Negative"] | str | None = field("rating", default=None)
