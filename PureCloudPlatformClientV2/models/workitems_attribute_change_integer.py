# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WorkitemsAttributeChangeInteger(Model):
    """Part of WorkitemDelta and 1 more."""

    new_value: int | None = field("newValue", default=None)
    old_value: int | None = field("oldValue", default=None)
