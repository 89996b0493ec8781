# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Category(Model):
    """Part of CategoryEntityListing."""

    name: str | None = field("name", default=None)
