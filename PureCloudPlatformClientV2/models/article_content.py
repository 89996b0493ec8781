# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ArticleContentBody


class ArticleContent(Model):
    """Part of DocumentArticle."""

    body: ArticleContentBody | None = field("body", default=None)
