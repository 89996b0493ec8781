# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .article_content import ArticleContent


class DocumentArticle(Model):
    """DocumentArticle of the Platform API.

    The platform requires: title.
    """

    title: str | None = field("title", default=None)
    content: ArticleContent | None = field("content", default=None)
    alternatives: list[str] | None = field("alternatives", default=None)
