# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SentimentFeedback


class SentimentFeedbackEntityListing(Model):
    """List of sentiment feedback. Answer of get_speechandtextanalytics_sentimentfeedback."""

    entities: list[SentimentFeedback] | None = field("entities", default=None)
