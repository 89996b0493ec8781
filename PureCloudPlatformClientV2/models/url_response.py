# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UrlResponse(Model):
    """A URL, kept at /api/v2/downloads/{downloadId}. Answer of get_download."""

    url: str | None = field("url", default=None)
