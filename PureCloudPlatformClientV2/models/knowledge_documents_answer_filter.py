# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class KnowledgeDocumentsAnswerFilter(Model):
    """A knowledge documents answer filter: variation ids, query, language and 5 more. Body of
    post_knowledge_guest_session_documents_answers and 1 more.

    Required by the platform: variation_ids.
    """

    query: str | None = field("query", default=None)
    language: Literal[
        "en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE",
        "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR",
        "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE",
        "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA",
    ] | str | None = field("language", default=None)
    app_type: Literal[
        "Assistant", "BotFlow", "MessengerKnowledgeApp", "SmartAdvisor", "SupportCenter",
    ] | str | None = field("appType", default=None)
    query_type: Literal[
        "Unknown", "Article", "AutoSearch", "Category", "ManualSearch", "Recommendation", "Suggestion",
    ] | str | None = field("queryType", default=None)
    search_id: str | None = field("searchId", default=None)
    insert_highlight_into_variation_content: bool | None = field("insertHighlightIntoVariationContent", default=None)
    answer_mode: list[str] | None = field("answerMode", default=None)
    variation_ids: list[str] | None = field("variationIds", default=None)
