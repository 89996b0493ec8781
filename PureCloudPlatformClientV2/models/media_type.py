# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MediaType(Model):
    """Part of MediaTypeAccess."""

    type: str | None = field("type", default=None)
