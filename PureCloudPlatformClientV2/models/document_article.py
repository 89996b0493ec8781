# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ArticleContent


class DocumentArticle(Model):
    """Part of KnowledgeDocument and 3 more.

    Required by the platform: title.
    """

    title: str | None = field("title", default=None)
    content: ArticleContent | None = field("content", default=None)
    alternatives: list[str] | None = field("alternatives", default=None)
