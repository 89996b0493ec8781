# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class WorkitemsAttributeChangeInstant(Model):
    """Date modified of a workbin delta. In WorkbinDelta and 2 more."""

    new_value: datetime | None = field("newValue", default=None)
    old_value: datetime | None = field("oldValue", default=None)
