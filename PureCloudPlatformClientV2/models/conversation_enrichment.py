# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_enrichment_language import ConversationEnrichmentLanguage
    from .conversation_enrichment_sentiment_v2 import ConversationEnrichmentSentimentV2


class ConversationEnrichment(Model):
    """ConversationEnrichment of the Platform API."""

    language: ConversationEnrichmentLanguage | None = field("language", default=None)
    sentiment_v2: ConversationEnrichmentSentimentV2 | None = field("sentimentV2", default=None)
