# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WorkitemsAttributeChangeString(Model):
    """Description of a workbin delta. In WorkbinDelta and 2 more."""

    new_value: str | None = field("newValue", default=None)
    old_value: str | None = field("oldValue", default=None)
