# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConversationEnrichmentLanguage, ConversationEnrichmentSentimentV2


class ConversationEnrichment(Model):
    language: ConversationEnrichmentLanguage | None = field("language", default=None)
    sentiment_v2: ConversationEnrichmentSentimentV2 | None = field("sentimentV2", default=None)
