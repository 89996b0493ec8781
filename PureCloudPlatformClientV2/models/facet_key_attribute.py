# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class FacetKeyAttribute(Model):
    """Part of QueryFacetInfo."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    count: int | None = field("count", default=None)
