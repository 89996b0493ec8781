# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ArticleContentBody(Model):
    """Part of ArticleContent."""

    location_url: str | None = field("locationUrl", default=None)
