# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MetadataAttribute(Model):
    """Part of Article."""

    value: str | None = field("value", default=None)
