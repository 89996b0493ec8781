# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class WorkitemsAttributeChangeList(Model):
    """Preferred agent ids of a work item delta. In WorkitemDelta and 1 more."""

    new_value: list[Any] | None = field("newValue", default=None)
    old_value: list[Any] | None = field("oldValue", default=None)
