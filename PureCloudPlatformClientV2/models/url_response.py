# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UrlResponse(Model):
    """Given by get_download."""

    url: str | None = field("url", default=None)
