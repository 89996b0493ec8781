# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ColumnStatus(Model):
    """Part of ContactableStatus."""

    contactable: bool | None = field("contactable", default=None)
