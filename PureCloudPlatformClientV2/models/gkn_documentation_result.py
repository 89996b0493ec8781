# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class GKNDocumentationResult(Model):
    """GKNDocumentationResult of the Platform API."""

    content: str | None = field("content", default=None)
    link: str | None = field("link", default=None)
    title: str | None = field("title", default=None)
    type: str | None = field("_type", default=None)
