# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationEnrichment(Model):
    """A conversation enrichment: language and sentiment V2. No method or topic of the definition has it."""

    language: ConversationEnrichmentLanguage | None = field("language", default=None)
    sentiment_v2: ConversationEnrichmentSentimentV2 | None = field("sentimentV2", default=None)


class ConversationEnrichmentLanguage(Model):
    """Language of a conversation enrichment. In ConversationEnrichment.

    Required by the platform: language.
    """

    language: str | None = field("language", default=None)


class ConversationEnrichmentSentimentV2(Model):
    """One of Unknown, Positive, Negative, Neutral. In ConversationEnrichment.

    Required by the platform: tag.
    """

    tag: Literal["Unknown", "Positive", "Negative", "Neutral"] | str | None = field("tag", default=None)
