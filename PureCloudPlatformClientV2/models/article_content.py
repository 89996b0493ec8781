# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .article_content_body import ArticleContentBody


class ArticleContent(Model):
    """ArticleContent of the Platform API."""

    body: ArticleContentBody | None = field("body", default=None)
