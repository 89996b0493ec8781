# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class Feedback(Model):
    """Feedback: suggestion id, relevance and user provided. Body of post_conversation_suggestions_feedback.

    Required by the platform: suggestion_id, relevance.
    """

    suggestion_id: str | None = field("suggestionId", default=None)
    user_provided: bool | None = field("userProvided", default=None)
    relevance: Literal["Unknown", "Relevant", "Irrelevant"] | str | None = field("relevance", default=None)
