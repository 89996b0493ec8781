# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class SuggestionFeedback(Model):
    """Part of SuggestionEngagement.

    Required by the platform: rating.
    """

    rating: Literal["Negative", "Positive"] | str | None = field("rating", default=None)
