# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .suggestion_feedback import SuggestionFeedback


class SuggestionEngagement(Model):
    """SuggestionEngagement of the Platform API.

    The platform requires: engagement_type.
    """

    engagement_type: Literal[
        "Dismissed", "Copied", "Opened", "Feedback",
    ] | str | None = field("engagementType", default=None)
    feedback: SuggestionFeedback | None = field("feedback", default=None)
