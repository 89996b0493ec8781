# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WorkitemsAttributeChangeInteger(Model):
    """Duration seconds of a work item delta. In WorkitemDelta and 1 more."""

    new_value: int | None = field("newValue", default=None)
    old_value: int | None = field("oldValue", default=None)
