# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class CriteriaCategoryInfo(Model):
    """CriteriaCategoryInfo of the Platform API."""

    category_id: str | None = field("categoryId", default=None)
    display_order: int | None = field("displayOrder", default=None)
