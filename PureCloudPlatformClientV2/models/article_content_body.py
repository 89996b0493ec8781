# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ArticleContentBody(Model):
    """ArticleContentBody of the Platform API."""

    location_url: str | None = field("locationUrl", default=None)
