# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import SuggestionFeedback


class SuggestionEngagement(Model):
    """Given by post_conversation_suggestion_engagement; taken by post_conversation_suggestion_engagement.

    Required by the platform: engagement_type.
    """

    engagement_type: Literal[
        "Dismissed", "Copied", "Opened", "Feedback",
    ] | str | None = field("engagementType", default=None)
    feedback: SuggestionFeedback | None = field("feedback", default=None)
