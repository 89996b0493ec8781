# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class GKNDocumentationResult(Model):
    """Part of GKNDocumentationSearchResponse."""

    content: str | None = field("content", default=None)
    link: str | None = field("link", default=None)
    title: str | None = field("title", default=None)
    type: str | None = field("_type", default=None)
