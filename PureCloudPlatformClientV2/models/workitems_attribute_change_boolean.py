# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WorkitemsAttributeChangeBoolean(Model):
    """Part of WorkitemDelta and 1 more."""

    new_value: bool | None = field("newValue", default=None)
    old_value: bool | None = field("oldValue", default=None)
