# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class WorkitemsAttributeChangeMap(Model):
    """Part of WorkitemDelta."""

    new_value: dict[str, Any] | None = field("newValue", default=None)
    old_value: dict[str, Any] | None = field("oldValue", default=None)
