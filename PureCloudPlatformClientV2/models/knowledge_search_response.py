# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import DocumentArticle, DocumentFaq, KnowledgeBase, KnowledgeCategory


class KnowledgeSearchDocumentV1(Model):
    """One of the items of a knowledge search response. In KnowledgeSearchResponse.

    Required by the platform: language_code, type.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    language_code: Literal[
        "en-US", "en-UK", "en-AU", "en-CA", "en-HK", "en-IN", "en-IE", "en-NZ", "en-PH", "en-SG", "en-ZA", "de-DE",
        "de-AT", "de-CH", "es-AR", "es-CO", "es-MX", "es-US", "es-ES", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "pt-BR",
        "pt-PT", "nl-NL", "nl-BE", "it-IT", "ca-ES", "tr-TR", "sv-SE", "fi-FI", "nb-NO", "da-DK", "ja-JP", "ar-AE",
        "zh-CN", "zh-TW", "zh-HK", "ko-KR", "pl-PL", "hi-IN", "th-TH", "hu-HU", "vi-VN", "uk-UA",
    ] | str | None = field("languageCode", default=None)
    type: Literal["Faq", "Article"] | str | None = field("type", default=None)
    faq: DocumentFaq | None = field("faq", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    categories: list[KnowledgeCategory] | None = field("categories", default=None)
    knowledge_base: KnowledgeBase | None = field("knowledgeBase", default=None)
    external_url: str | None = field("externalUrl", default=None)
    article: DocumentArticle | None = field("article", default=None)
    confidence: float | None = field("confidence", default=None)
    self_uri: str | None = field("selfUri", default=None)


class KnowledgeSearchResponse(Model):
    """Results: knowledge search document V1s. Answer of post_knowledge_knowledgebase_search."""

    search_id: str | None = field("searchId", default=None)
    total: int | None = field("total", default=None)
    page_count: int | None = field("pageCount", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    results: list[KnowledgeSearchDocumentV1] | None = field("results", default=None)
