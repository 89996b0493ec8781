# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DocumentArticle, DocumentCategoryInput, DocumentFaq


class KnowledgeDocumentBulkRequest(Model):
    """A knowledge document bulk: type, external URL, FAQ and 3 more. Body of
    patch_knowledge_knowledgebase_language_documents.

    Required by the platform: type.
    """

    type: Literal["Faq", "Article"] | str | None = field("type", default=None)
    external_url: str | None = field("externalUrl", default=None)
    faq: DocumentFaq | None = field("faq", default=None)
    categories: list[DocumentCategoryInput] | None = field("categories", default=None)
    article: DocumentArticle | None = field("article", default=None)
    id: str | None = field("id", default=None)
