# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationEnrichment(Model):
    """Comes with notifications."""

    language: ConversationEnrichmentLanguage | None = field("language", default=None)
    sentiment_v2: ConversationEnrichmentSentimentV2 | None = field("sentimentV2", default=None)


class ConversationEnrichmentLanguage(Model):
    """Part of ConversationEnrichment.

    Required by the platform: language.
    """

    language: str | None = field("language", default=None)


class ConversationEnrichmentSentimentV2(Model):
    """Part of ConversationEnrichment.

    Required by the platform: tag.
    """

    tag: Literal["Unknown", "Positive", "Negative", "Neutral"] | str | None = field("tag", default=None)
