# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WorkitemsAttributeChangeBoolean(Model):
    """Auto status transition of a work item delta. In WorkitemDelta and 1 more."""

    new_value: bool | None = field("newValue", default=None)
    old_value: bool | None = field("oldValue", default=None)
