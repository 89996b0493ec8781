# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .sentiment_feedback import SentimentFeedback


class SentimentFeedbackEntityListing(Model):
    """SentimentFeedbackEntityListing of the Platform API."""

    entities: list[SentimentFeedback] | None = field("entities", default=None)
