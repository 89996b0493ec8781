# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ArticleContent


class DocumentArticle(Model):
    """Required by the platform: title."""

    title: str | None = field("title", default=None)
    content: ArticleContent | None = field("content", default=None)
    alternatives: list[str] | None = field("alternatives", default=None)
