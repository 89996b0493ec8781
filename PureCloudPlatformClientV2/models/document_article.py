# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ArticleContent(Model):
    """Content of a document article. In DocumentArticle."""

    body: ArticleContentBody | None = field("body", default=None)


class ArticleContentBody(Model):
    """Body of article content. In ArticleContent."""

    location_url: str | None = field("locationUrl", default=None)


class DocumentArticle(Model):
    """Article of a knowledge document. In KnowledgeDocument and 3 more.

    Required by the platform: title.
    """

    title: str | None = field("title", default=None)
    content: ArticleContent | None = field("content", default=None)
    alternatives: list[str] | None = field("alternatives", default=None)
