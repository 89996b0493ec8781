# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class CriteriaCategoryInfo(Model):
    category_id: str | None = field("categoryId", default=None)
    display_order: int | None = field("displayOrder", default=None)
