# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CriteriaCategoryInfo(Model):
    """Part of QueryCriteria."""

    category_id: str | None = field("categoryId", default=None)
    display_order: int | None = field("displayOrder", default=None)
