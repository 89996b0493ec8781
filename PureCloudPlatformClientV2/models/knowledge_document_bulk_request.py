# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .document_article import DocumentArticle
    from .document_category_input import DocumentCategoryInput
    from .document_faq import DocumentFaq


class KnowledgeDocumentBulkRequest(Model):
    """KnowledgeDocumentBulkRequest of the Platform API.

    The platform requires: type.
    """

    type: Literal["Faq", "Article"] | str | None = field("type", default=None)
    external_url: str | None = field("externalUrl", default=None)
    faq: DocumentFaq | None = field("faq", default=None)
    categories: list[DocumentCategoryInput] | None = field("categories", default=None)
    article: DocumentArticle | None = field("article", default=None)
    id: str | None = field("id", default=None)
