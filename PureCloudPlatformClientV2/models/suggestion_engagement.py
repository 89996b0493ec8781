# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class SuggestionEngagement(Model):
    """A suggestion engagement: engagement type and feedback. Answer of post_conversation_suggestion_engagement; body of
    post_conversation_suggestion_engagement.

    Required by the platform: engagement_type.
    """

    engagement_type: Literal[
        "Dismissed", "Copied", "Opened", "Feedback",
    ] | str | None = field("engagementType", default=None)
    feedback: SuggestionFeedback | None = field("feedback", default=None)


class SuggestionFeedback(Model):
    """One of Negative, Positive. In SuggestionEngagement.

    Required by the platform: rating.
    """

    rating: Literal["Negative", "Positive"] | str | None = field("rating", default=None)
